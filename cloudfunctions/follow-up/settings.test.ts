import { readSettings, saveSettings } from '@qingjian/shared/follow-up/follow-up.contracts'
import { DEFAULT_FOLLOW_UP_SETTINGS } from '@qingjian/shared/follow-up/follow-up-settings'
import { createFollowUpHouse, type FollowUpHouse } from './testing/follow-up-house'

import { personsCalls } from './testing/persons-calls'

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
})

const { audit } = personsCalls(() => house)

const HOUR = 3_600_000

describe('settings', () => {
  const settings = { ...DEFAULT_FOLLOW_UP_SETTINGS, messageHours: 48 }
  const save = (openid = 'admin', version = 0, wanted = settings) =>
    house.call(saveSettings, { settings: wanted, version, reason: '先等两天' }, openid)

  it('are saved with a reason, and what changed stands in the log', async () => {
    expect(await save()).toEqual({ ok: true, data: { version: 1 } })
    expect(await house.call(readSettings, {}, 'leader')).toMatchObject({
      data: { version: 1, settings: { messageHours: 48 }, lastChange: { by: 'admin', reason: '先等两天' } },
    })
    expect(audit('follow-up.save-settings')[0]).toMatchObject({
      subject: 'settings/follow-up',
      details: { messageHours: { from: 24, to: 48 }, version: 1 },
    })
  })

  it('count for the next contact', async () => {
    await save()
    house.clock.advance(60_000)
    await house.rate('case-1')
    await house.answer('case-1')
    await house.run()
    expect(house.followUps()[0]?.nextAt).toBe(house.clock.now() + 48 * HOUR)
  })

  it('of somebody else are not overwritten', async () => {
    await save()
    expect(await save()).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('are the district’s', async () => {
    expect(await save('town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it.each([
    ['more automatic calls than calls', { ...settings, automaticCalls: 4 }],
    [
      'a window that ends before it begins',
      { ...settings, windows: [{ fromMinute: 600, untilMinute: 540 }] },
    ],
    [
      'windows that overlap',
      {
        ...settings,
        windows: [
          { fromMinute: 600, untilMinute: 720 },
          { fromMinute: 660, untilMinute: 780 },
        ],
      },
    ],
  ])('are refused with %s', async (_what, wanted) => {
    expect(await save('admin', 0, wanted)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })
})

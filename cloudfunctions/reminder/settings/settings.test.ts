import { readSettings, saveSettings } from '@qingjian/shared/reminder/reminder.contracts'
import { DEFAULT_REMINDER_SETTINGS } from '@qingjian/shared/reminder/reminder-settings'
import { planCalls } from '../testing/plan-calls'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse
beforeEach(async () => {
  house = await createReminderHouse()
})
const calls = planCalls(() => house)

const settings = { ...DEFAULT_REMINDER_SETTINGS, sendAtMinute: 9 * 60 }
const save = (openid = 'admin', version = 0, wanted = settings) =>
  house.call(saveSettings, { settings: wanted, version, reason: '九点上班' }, openid)

describe('settings of reminders', () => {
  it('begin with eight o’clock and three days', async () => {
    expect(dataOf(await house.call(readSettings, {}, 'leader'))).toEqual({
      version: 0,
      settings: { sendAtMinute: 480, windowDays: 3 },
    })
  })

  it('are saved with a reason, and what changed stands in the log', async () => {
    expect(dataOf(await save())).toEqual({ version: 1 })
    expect(dataOf(await house.call(readSettings, {}, 'leader'))).toMatchObject({
      version: 1,
      settings: { sendAtMinute: 540, windowDays: 3 },
      lastChange: { by: 'person-admin', reason: '九点上班' },
    })
    expect(calls.audit('reminder.save-settings')).toMatchObject([
      { subject: 'settings/reminder', details: { sendAtMinute: { from: 480, to: 540 }, version: 1 } },
    ])
  })

  it('count for plans that are approved from then on', async () => {
    dataOf(await save())
    house.moveTo('2026-11-24', '08:30')
    expect(await calls.plan(await calls.putInForce())).toMatchObject({ inForceFrom: '2026-11-24' })
  })

  it('of somebody else are not overwritten', async () => {
    dataOf(await save())
    expect(await save()).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('are the district’s, and the admins’ alone', async () => {
    expect(await save('town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await save('inspector')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await house.call(readSettings, {}, 'town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

import type { ContractInput } from '@qingjian/shared/kernel/contract'
import {
  listMine,
  listReceived,
  openCard,
  readDashboard,
  readSettings,
  saveSettings,
} from '@qingjian/shared/rating/rating.contracts'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { createRatingHouse, dataOf, LICENCE_CARD, type RatingHouse } from './testing/rating-house'

type Saved = ContractInput<typeof saveSettings>
type Editable = Saved['settings']

const DAY = 24 * 3_600_000

let house: RatingHouse
const read = async () => dataOf(await house.call(readSettings, {}, 'admin'))

/** Saves the settings with something changed. */
async function save(change: (settings: Editable) => Partial<Editable>, more: Partial<Saved> = {}) {
  const { settings, version } = await read()
  const input = { version, settings: { ...settings, ...change(settings) }, reason: '试行', ...more }
  return house.call(saveSettings, input, 'admin')
}

const renameQueue = ({ reasons }: Editable) => ({
  reasons: reasons.map((reason) =>
    reason.code === 'queue' ? { ...reason, label: '等候超过半小时' } : reason,
  ),
})

beforeEach(async () => {
  house = await createRatingHouse()
  await house.bind('admin', { personId: 'person-morning', roles: ['admin'], regions: ['630102'] })
})

describe('the settings of ratings', () => {
  it('are the defaults until somebody saves, and then hold at once, with who changed them and why', async () => {
    expect(await read()).toMatchObject({
      version: 0,
      settings: { scale: 'three', dailyCap: 5 },
      earlierChoices: [],
    })
    expect(dataOf(await save(() => ({ scale: 'five', dailyCap: 9 })))).toEqual({
      version: 1,
      reasonsVersion: '2026-1',
    })
    expect(await read()).toMatchObject({
      version: 1,
      settings: { scale: 'five', dailyCap: 9 },
      lastChange: { at: house.clock.now(), by: '马晓', reason: '试行' },
    })
    const { form } = dataOf(await house.call(openCard, { scene: LICENCE_CARD }, 'zhang'))
    expect(form.levels).toHaveLength(5)
  })

  it('are in the audit log with what was and what is', async () => {
    await save(() => ({ dailyCap: 9 }))
    expect(house.memory.all<AuditEntry>('audit_entries')).toEqual([
      expect.objectContaining({
        action: 'rating.save-settings',
        subject: 'settings/rating',
        reason: '试行',
        details: { dailyCap: { from: 5, to: 9 }, version: 1, reasonsVersion: '2026-1' },
      }),
    ])
  })

  it('of somebody who did not see another’s change are refused, also when both save at once', async () => {
    dataOf(await save(() => ({ dailyCap: 9 })))
    expect(await save(() => ({ dailyCap: 7 }), { version: 0 })).toMatchObject({ error: { code: 'CONFLICT' } })
    const answers = await Promise.all([save(() => ({ dailyCap: 7 })), save(() => ({ dailyCap: 8 }))])
    expect(answers.map((answer) => (answer.ok ? 'OK' : answer.error.code)).sort()).toEqual(['CONFLICT', 'OK'])
    expect((await read()).version).toBe(2)
  })

  it('can be read, and put right, where they are beyond the limits of today', async () => {
    await house.memory.put('settings', { _id: 'rating', dailyCap: 1000 })
    expect((await read()).settings.dailyCap).toBe(1000)
    expect(await save(() => ({}))).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(dataOf(await save(() => ({ dailyCap: 50 }))).version).toBe(1)
  })

  it('are for an administrator of the whole district', async () => {
    await house.bind('town', { roles: ['admin', 'leader'], regions: ['630102100'] })
    await house.bind('leader', { roles: ['leader'], regions: ['630102'] })
    const { settings, version } = await read()
    const input = { version, settings, reason: '试行' }
    expect(await house.call(saveSettings, input, 'town')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await house.call(readSettings, {}, 'town')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await house.call(saveSettings, input, 'leader')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(dataOf(await house.call(readSettings, {}, 'leader')).version).toBe(0)
  })

  it.each<[string, (settings: Editable) => Partial<Editable>, string]>([
    [
      'without a dimension',
      () => ({ dimensions: [], reasons: [{ code: 'other', label: '其他' }] }),
      '至少要有一个评价方面',
    ],
    ['without a reason', () => ({ reasons: [] }), '至少要有一个差评原因'],
    [
      'with a code twice',
      ({ dimensions }) => ({ dimensions: [...dimensions, { code: 'attitude', label: '态度' }] }),
      '评价方面的代码不能重复',
    ],
    [
      'with a name twice',
      ({ reasons }) => ({ reasons: [...reasons, { code: 'more', label: '其他原因' }] }),
      '差评原因的名称不能重复',
    ],
    [
      'with a reason of no dimension there is',
      () => ({ reasons: [{ code: 'more', label: '别的', dimension: 'none' }] }),
      '差评原因所属的方面不在列表里，请重新选择',
    ],
    ['with slots that do not divide the day', () => ({ slotHours: 5 as 4 }), '请从列出的时长里选择'],
    ['with no ratings a day', () => ({ dailyCap: 0 }), '请填写1到50之间的整数'],
  ])('%s are refused', async (_what, change, message) => {
    const answer = await save(change)
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(Object.values((!answer.ok && answer.error.fields) || {})).toContain(message)
  })
})

describe('a change of reasons', () => {
  const bad = { level: 1, reasons: ['queue'] } as const

  it('begins a version of its own, and every rating keeps the words of its version', async () => {
    dataOf(await house.rate('zhang', { ...bad, reasons: [...bad.reasons] }))
    expect(dataOf(await save(renameQueue)).reasonsVersion).toBe('2026-2')
    house.clock.advance(DAY)
    dataOf(await house.rate('zhang', { ...bad, reasons: [...bad.reasons] }))
    const { ratings } = dataOf(await house.call(listMine, {}, 'zhang'))
    expect(ratings.map(({ reasons }) => reasons)).toEqual([['等候超过半小时'], ['排队等得太久']])
  })

  it('keeps what was retired readable, on the dashboard as well', async () => {
    await house.bind('inspector', { roles: ['inspector'], regions: ['630102'] })
    dataOf(await house.rate('zhang', { ...bad, reasons: [...bad.reasons] }))
    dataOf(await save(({ reasons }) => ({ reasons: reasons.filter(({ code }) => code !== 'queue') })))
    house.clock.advance(DAY)
    await house.settle()
    const received = dataOf(await house.call(listReceived, { unitId: 'unit-market' }, 'inspector'))
    expect(received.ratings[0]?.reasons).toEqual(['排队等得太久'])
    const period = { kind: 'month', key: '2026-11' } as const
    const { reasons } = dataOf(await house.call(readDashboard, { scope: 'district', period }, 'inspector'))
    expect(reasons).toEqual([
      {
        code: 'queue',
        label: '排队等得太久',
        dimension: 'efficiency',
        dimensionLabel: '办事效率',
        count: 1,
        share: 1,
      },
    ])
  })

  it('does not give a retired code another meaning, but may bring it back', async () => {
    const { settings } = await read()
    dataOf(await save(({ reasons }) => ({ reasons: reasons.filter(({ code }) => code !== 'queue') })))
    const again = (label: string) =>
      save(({ reasons }) => ({ reasons: [...reasons, { code: 'queue', label }] }))
    expect(await again('叫号机坏了')).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    dataOf(await again('排队等得太久'))
    expect((await read()).earlierChoices.map(({ reasonsVersion }) => reasonsVersion)).toEqual([
      '2026-1',
      '2026-2',
    ])
    expect((await read()).earlierChoices[0]?.reasons).toEqual(settings.reasons)
  })

  it('is none where only something else was changed', async () => {
    expect(dataOf(await save(() => ({ visitHours: 24 }))).reasonsVersion).toBe('2026-1')
    expect((await read()).earlierChoices).toEqual([])
  })
})

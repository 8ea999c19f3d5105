import {
  listAffairItems,
  saveAffairItem,
  setVillageClock,
} from '@qingjian/shared/openness/affairs/affair.contracts'
import type { AffairItem } from '@qingjian/shared/openness/affairs/affair-fields'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { keepCatalogue, storedAccounts, storedItem } from '../testing/keep-catalogue'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { TOWN, VILLAGE } from '../testing/openness-people'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-28', '10:00')
})

const ITEM: AffairItem = {
  ...{ arm: 'village', name: '宅基地使用', clock: 'quarterly', dueDays: 15, basis: '村民委员会组织法' },
  ...{ hint: '', from: '2027-01-01', order: 30 },
}
const save = (item: AffairItem, more: { id?: string; version?: number } = {}, who = 'inspector') =>
  house.call(saveAffairItem, { ...more, item, reason: '按区里的目录' }, who)
const items = async () => dataOf(await house.call(listAffairItems, {})).items

describe('the catalogue of 三务公开', () => {
  it('is written by the district and read by everybody, in its order', async () => {
    const later = dataOf(await save(ITEM))
    dataOf(await save({ ...ITEM, name: '民主协商', order: 10 }, {}, 'admin'))
    expect((await items()).map(({ name }) => name)).toEqual(['民主协商', '宅基地使用'])
    expect((await items())[1]).toEqual({ id: later.id, version: 1, ...ITEM, villages: [] })
    for (const who of ['town-reviewer', 'clerk', 'leader', 'citizen'])
      expect((await save(ITEM, {}, who)).ok).toBe(false)
  })

  it('takes items of the template under their own ids, each once, and no other id', async () => {
    const [template] = DEFAULT_CATALOGUE.filter(({ id }) => id === 'accounts')
    if (!template) throw new Error('the template has accounts')
    const { id, ...item } = template
    const accounts = { ...item, from: '2027-01-01' }
    expect(dataOf(await save(accounts, { id }))).toEqual({ id: 'accounts', version: 1 })
    expect(await save(accounts, { id })).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await save(ITEM, { id: 'made-up' })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('publishes no personal number, since everybody reads it', async () => {
    for (const more of [
      { name: '宅基地13800138000' },
      { hint: '问马晓梅13800138000' },
      { basis: '问13800138000' },
    ])
      expect(await save({ ...ITEM, ...more })).toMatchObject({
        error: { code: 'INVALID_INPUT', fields: { [`item.${Object.keys(more)[0]}`]: expect.any(String) } },
      })
    expect(await items()).toEqual([])
  })

  it('can be changed in everything before its first period is over, by whoever saw the newest version', async () => {
    const { id } = dataOf(await save(ITEM))
    dataOf(await save({ ...ITEM, clock: 'monthly', dueDays: 10 }, { id, version: 1 }))
    expect(await save(ITEM, { id, version: 1 })).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('keeps the clock of what was asked of villages, and does not end in the past', async () => {
    await keepCatalogue(house)
    const { _id: id, villages: _none, version, ...accounts } = storedAccounts()
    const change = (more: Partial<AffairItem>) => save({ ...accounts, ...more }, { id, version })
    for (const more of [{ clock: 'monthly' as const }, { dueDays: 30 }, { from: '2026-04-01' }])
      expect(await change(more)).toMatchObject({
        error: { code: 'INVALID_INPUT', fields: { [`item.${Object.keys(more)[0]}`]: expect.any(String) } },
      })
    expect(await change({ until: '2026-11-01' })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(await change({ until: '2025-12-31' })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    dataOf(await change({ name: '财务收支明细', until: '2026-12-31' }))
  })
})

describe('the clock of one village', () => {
  const set = (clock: 'monthly' | 'quarterly' | 'usual' | 'none' | 'at-once', version: number, more = {}) =>
    house.call(
      setVillageClock,
      { itemId: 'accounts', version, regionId: VILLAGE, clock, reason: '来往多', ...more },
      'inspector',
    )

  beforeEach(() => keepCatalogue(house))

  it('counts from the next period on', async () => {
    dataOf(await set('monthly', 1))
    expect((await items())[0]).toMatchObject({
      version: 2,
      villages: [{ regionId: VILLAGE, regionName: '中庄村', clock: 'monthly', from: '2026-11-29' }],
    })
  })

  it('is not given with a personal number in its reason, since everybody reads it', async () => {
    expect(await set('monthly', 1, { reason: '问马晓梅13800138000' })).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { reason: expect.any(String) } },
    })
    expect((await items())[0]?.villages).toEqual([])
  })

  it('is taken back without a trace before it has begun, and from the next period on later', async () => {
    dataOf(await set('monthly', 1))
    dataOf(await set('usual', 2))
    expect((await items())[0]?.villages).toEqual([])
    dataOf(await set('monthly', 3))
    house.moveTo('2027-02-10')
    dataOf(await set('usual', 4))
    expect((await items())[0]?.villages).toMatchObject([
      { clock: 'monthly', from: '2026-11-29' },
      { clock: 'quarterly', from: '2027-02-11' },
    ])
  })

  it('is refused where nothing would change, or a clock does not fit, or there is no such village', async () => {
    expect(await set('usual', 1)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await set('quarterly', 1)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await set('at-once', 1)).toMatchObject({ error: { fields: { clock: expect.any(String) } } })
    expect(await set('none', 9)).toMatchObject({ error: { code: 'CONFLICT' } })
    for (const regionId of [TOWN, '630102100999'])
      expect(await set('none', 1, { regionId })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await set('none', 1, { itemId: 'unknown' })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('of what is public at once counts from the next day on, and stays for the days on which it did', async () => {
    const item = storedItem('land', { clock: 'at-once', dueDays: 5 })
    await keepCatalogue(house, [item])
    const change = (clock: 'usual' | 'none', version: number) => set(clock, version, { itemId: 'land' })
    house.moveTo('2026-11-05')
    dataOf(await change('none', 1))
    house.moveTo('2026-11-20')
    dataOf(await change('usual', 2))
    const [land] = (await items()).filter(({ id }) => id === 'land')
    expect(land?.villages).toMatchObject([
      { clock: 'none', from: '2026-11-06' },
      { clock: 'at-once', from: '2026-11-21' },
    ])
  })
})

import {
  countDues,
  listDues,
  readAffairs,
  readHeatMap,
} from '@qingjian/shared/openness/affairs/affair.contracts'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { VillageYearDocument } from '../openness.documents'
import { keepCatalogue, storedAccounts, storedItem } from '../testing/keep-catalogue'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { FAR_VILLAGE, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import type { PostedItem } from './affairs.documents'

const COMMUNITY = '630102100001'
let house: OpennessHouse
let calls = 0

const yearOf = (regionId: string, year: number, posts: PostedItem[] = []): VillageYearDocument => ({
  _id: `${regionId}:${year}`,
  ...{
    regionId,
    townId: regionId.slice(0, 9),
    year,
    publications: 1,
    lastPublishedOn: `${year}-06-01`,
    posts,
  },
})
const keepYears = (years: VillageYearDocument[]) => house.memory.insert('openness_village_years', years)

beforeEach(async () => {
  house = await createOpennessHouse((memory) =>
    observeDatabase(memory, async (when) => {
      if (when === 'before') calls += 1
    }),
  )
  house.moveTo('2026-11-28', '10:00')
  await keepCatalogue(house, [storedAccounts({ from: '2025-01-01' }), storedItem('land')])
})

describe('the heat map', () => {
  const read = async (year = 2026, who = 'inspector') =>
    dataOf(await house.call(readHeatMap, { year }, who)).villages

  it('counts by the month of the due day, what the year before left due among it', async () => {
    await keepYears([
      yearOf(VILLAGE, 2025, [['accounts', '2025Q4', '2026-01-20', 'p1']]),
      yearOf(VILLAGE, 2026, [['land', '2026Q1', '2026-04-15', 'p2']]),
    ])
    const [village] = await read()
    expect(village).toMatchObject({ regionId: VILLAGE, name: '中庄村', townName: '乐家湾镇', isDue: true })
    expect(village?.months.map(({ due }) => due)).toEqual([1, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0])
    expect([village?.months[0], village?.months[3], village?.months[9]]).toEqual([
      { due: 1, out: 0, late: 1, overdue: 0, days: 5 },
      { due: 2, out: 1, late: 0, overdue: 1, days: 227 },
      { due: 2, out: 0, late: 0, overdue: 2, days: 44 },
    ])
  })

  it('owes nothing for years before a village began here, and nothing of who has not begun or is no village', async () => {
    await house.memory.put<RegionDocument>('org_regions', {
      ...{ _id: COMMUNITY, name: '乐园社区', level: 'village', parentId: TOWN },
    })
    await keepYears([yearOf(VILLAGE, 2026), yearOf(COMMUNITY, 2026)])
    const villages = await read()
    const due = ({ months }: (typeof villages)[number]) => months.reduce((sum, month) => sum + month.due, 0)
    expect(villages.map((one) => [one.regionId, one.isDue, due(one)])).toEqual([
      [COMMUNITY, false, 0],
      [VILLAGE, true, 6],
      [NEXT_VILLAGE, false, 0],
      [FAR_VILLAGE, false, 0],
    ])
    expect((await read(2025)).every(({ isDue }) => !isDue)).toBe(true)
  })

  it('shows everybody their own villages', async () => {
    expect((await read(2026, 'town-reviewer')).map(({ regionId }) => regionId)).toEqual([
      VILLAGE,
      NEXT_VILLAGE,
    ])
    expect((await read(2026, 'far-supervisor')).map(({ regionId }) => regionId)).toEqual([FAR_VILLAGE])
    expect((await house.call(readHeatMap, { year: 2026 }, 'citizen')).ok).toBe(false)
  })

  it('takes five database calls for 500 villages with two years each', async () => {
    const ids = Array.from(
      { length: 497 },
      (_, place) => `63010210${Math.floor(place / 99)}${200 + (place % 99)}`,
    )
    const more = ids.filter((id) => ![VILLAGE, NEXT_VILLAGE, FAR_VILLAGE].includes(id))
    await house.memory.insert<RegionDocument>(
      'org_regions',
      more.map((_id, place) => ({ _id, name: `第${place}村`, level: 'village', parentId: _id.slice(0, 9) })),
    )
    const all = [...more, VILLAGE, NEXT_VILLAGE, FAR_VILLAGE]
    await keepYears(all.flatMap((id) => [yearOf(id, 2025), yearOf(id, 2026)]))
    calls = 0
    const villages = await read()
    expect([villages.length, calls]).toEqual([all.length, 5])
    expect(all.length).toBeGreaterThan(490)
    expect(villages.every(({ months }) => months[3]?.overdue === 2)).toBe(true)
  })
})

describe('what is due within reach', () => {
  const list = async (month: string, who = 'inspector', regionId?: string) =>
    dataOf(await house.call(listDues, { month, ...(regionId && { regionId }) }, who))

  it('is that of the month and what is overdue from before, the earliest first', async () => {
    await keepYears([
      yearOf(VILLAGE, 2026, [
        ['accounts', '2026Q1', '2026-04-10', 'p1'],
        ['accounts', '2026Q2', '2026-07-20', 'p2'],
        ['land', '2026Q1', '2026-05-01', 'p3'],
      ]),
    ])
    const { dues, isCut, today } = await list('2026-10')
    expect(dues.map(({ itemId, period, state }) => [itemId, period, state])).toEqual([
      ['land', '2026Q2', 'overdue'],
      ['land', '2026Q3', 'overdue'],
      ['accounts', '2026Q3', 'overdue'],
    ])
    expect(dues[0]).toMatchObject({ regionId: VILLAGE, regionName: '中庄村' })
    expect([isCut, today]).toEqual([false, '2026-11-28'])
    expect((await list('2027-01')).dues.filter(({ dueOn }) => dueOn > '2027')).toMatchObject([
      { period: '2026Q4', state: 'coming' },
      { period: '2026Q4', state: 'coming' },
    ])
  })

  it('is narrowed to a place, and never wider than the reach', async () => {
    await keepYears([yearOf(VILLAGE, 2026), yearOf(FAR_VILLAGE, 2026)])
    const villagesOf = async (who: string, regionId?: string) => [
      ...new Set((await list('2026-10', who, regionId)).dues.map((due) => due.regionId)),
    ]
    expect(await villagesOf('inspector')).toEqual([VILLAGE, FAR_VILLAGE])
    expect(await villagesOf('inspector', TOWN)).toEqual([VILLAGE])
    expect(await villagesOf('clerk')).toEqual([VILLAGE])
    expect(await villagesOf('clerk', FAR_VILLAGE)).toEqual([])
  })

  it('is counted, with what is due within three days', async () => {
    await keepYears([yearOf(VILLAGE, 2026)])
    const count = async () => dataOf(await house.call(countDues, {}, 'clerk'))
    expect(await count()).toEqual({ overdue: 6, soon: 0 })
    house.moveTo('2027-01-12')
    expect(await count()).toEqual({ overdue: 6, soon: 2 })
  })

  it('takes as many database calls for one village as for many', async () => {
    await keepYears([yearOf(VILLAGE, 2026), yearOf(NEXT_VILLAGE, 2026), yearOf(FAR_VILLAGE, 2026)])
    for (const ask of [() => list('2026-10'), () => list('2026-10', 'clerk')]) {
      calls = 0
      await ask()
      expect(calls).toBe(5)
    }
    calls = 0
    dataOf(await house.call(countDues, {}, 'inspector'))
    expect(calls).toBe(5)
  })

  it('is the same for everybody who looks at the village', async () => {
    await keepYears([yearOf(VILLAGE, 2026)])
    const { dues, isDue, late } = dataOf(await house.call(readAffairs, { regionId: VILLAGE }))
    expect([isDue, dues.length, late]).toEqual([true, 8, { items: 6, days: 2 * (227 + 136 + 44) }])
    expect(dataOf(await house.call(readAffairs, { regionId: TOWN }))).toMatchObject({
      dues: [],
      isDue: false,
    })
    expect(await house.call(readAffairs, { regionId: '630102100999' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})

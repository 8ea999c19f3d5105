import { readVillage } from '@qingjian/shared/openness/public.contracts'
import { observeDatabase } from '../../platform/testing/observe-database'
import { accountsOf, keepCatalogue, storedAccounts } from '../testing/keep-catalogue'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publishFund, publishLines, writeDraft } from '../testing/publish'

let house: OpennessHouse
let calls = 0

beforeEach(async () => {
  house = await createOpennessHouse((memory) =>
    observeDatabase(memory, async (when) => {
      if (when === 'before') calls += 1
    }),
  )
})

const page = async (regionId = VILLAGE, year?: number) =>
  dataOf(await house.call(readVillage, { regionId, ...(year !== undefined && { year }) }))

/** A fund of which the town passes 1,000 yuan on to the village, which pays 475 yuan to each of two households. */
async function publishSubsidy(): Promise<string> {
  const fundId = await publishFund(house)
  await publishLines(
    house,
    [
      lineOf.allocation(fundId, { amount: 300_000 }),
      lineOf.allocation(fundId, {
        amount: 200_000,
        regionId: TOWN,
        giver: { regionId: DISTRICT, name: '城东区' },
      }),
    ],
    { regionId: DISTRICT },
  )
  await publishLines(
    house,
    [
      lineOf.allocation(fundId, {
        amount: 100_000,
        regionId: VILLAGE,
        giver: { regionId: TOWN, name: '乐家湾镇' },
      }),
    ],
    { regionId: TOWN },
  )
  await publishLines(
    house,
    [
      lineOf.payment(fundId),
      lineOf.payment(fundId, { recipient: { kind: 'person', name: '祁小明' } }),
      lineOf.holding(fundId, { amount: 5_000 }),
    ],
    { title: '耕地补贴第一批', done: '补贴发到了两户', effect: '两户都收到了' },
  )
  return fundId
}

describe('the page of a village', () => {
  it('tells whence the money, whither, what was done with it and whether the books balance', async () => {
    const fundId = await publishSubsidy()
    await publishLines(house, [lineOf.income(), lineOf.expense()], { title: '六月收支' })
    const { books, name, publications, sources, totals, uses, year } = await page()
    expect([name, year]).toEqual(['中庄村', 2026])
    expect(sources).toEqual([
      { kind: 'income', name: '集体土地租金', amount: 1_234_560, lines: 1 },
      { kind: 'allocation', fundId, name: '耕地地力保护补贴', amount: 100_000, lines: 1 },
    ])
    expect(uses).toEqual([
      { kind: 'payment', fundId, name: '耕地地力保护补贴', amount: 95_000, lines: 2 },
      { kind: 'expense', name: '路灯电费', amount: 86_000, lines: 1 },
    ])
    expect(totals).toEqual({ received: 1_334_560, used: 181_000, households: 2 })
    expect(books).toEqual([
      {
        ...{ fundId, fundName: '耕地地力保护补贴', received: 100_000, passedOn: 0, paid: 95_000 },
        ...{ held: 5_000, shouldHold: 5_000, difference: 0 },
      },
    ])
    expect(publications.map(({ done, title }) => [title, done])).toEqual([
      ['六月收支', ''],
      ['耕地补贴第一批', '补贴发到了两户'],
    ])
  })

  it('costs five database calls once the catalogue is known, however much there is', async () => {
    await keepCatalogue(house)
    await publishSubsidy()
    await page()
    calls = 0
    await page()
    expect(calls).toBe(5)
  })

  it('says where the books do not balance', async () => {
    const fundId = await publishSubsidy()
    await publishLines(house, [lineOf.payment(fundId, { batch: '第二批' })])
    expect((await page()).books).toMatchObject([
      { shouldHold: -42_500, difference: -42_500, problem: 'overdrawn' },
    ])
  })

  it('compares what the village holds with what had moved by that day', async () => {
    const fundId = await publishSubsidy()
    const giver = { regionId: TOWN, name: '乐家湾镇' }
    const later = lineOf.allocation(fundId, { amount: 60_000, regionId: VILLAGE, giver, day: '2026-07-01' })
    await publishLines(house, [later], { regionId: TOWN })
    const [books] = (await page()).books
    expect(books).toMatchObject({ held: 5_000, since: 60_000, shouldHold: 65_000, difference: 0 })
    expect(books).not.toHaveProperty('problem')
  })

  it('counts what the town pays straight to its people as money that came, and that was spent', async () => {
    const fundId = await publishFund(house)
    await publishLines(house, [lineOf.payment(fundId, { payer: '乐家湾镇政府' })], { regionId: TOWN })
    const { books, sources, totals, uses } = await page()
    expect([sources, uses]).toMatchObject([
      [{ kind: 'allocation', amount: 47_500 }],
      [{ kind: 'payment', amount: 47_500 }],
    ])
    expect([totals, books]).toEqual([{ received: 47_500, used: 47_500, households: 1 }, []])
  })

  it('shows nothing of what is not published', async () => {
    await writeDraft(house, [lineOf.income()])
    expect(await page()).toMatchObject({ sources: [], publications: [], totals: { received: 0 } })
  })

  it('keeps late what is missing or came late, what is missing first', async () => {
    await keepCatalogue(house)
    house.moveTo('2026-10-20')
    await publishLines(house, [lineOf.expense()], { title: '第三季度收支', ...accountsOf('2026Q3') })
    house.moveTo('2026-11-28')
    const { late } = await page()
    expect(late.map(({ days, isOut, period }) => [period, days, isOut])).toEqual([
      ['2026Q1', 227, false],
      ['2026Q2', 136, false],
      ['2026Q3', 5, true],
    ])
    expect((await page(VILLAGE, 2027)).late).toEqual([])
    house.moveTo('2027-04-20')
    expect((await page(VILLAGE, 2027)).late).toEqual([
      {
        ...{ itemId: 'accounts', itemName: '财务收支', period: '2027Q1', periodName: '2027年第一季度' },
        ...{ dueOn: '2027-04-15', days: 5, isOut: false },
      },
    ])
  })

  it('asks for accounts by the clock of the village', async () => {
    const monthly = { regionId: VILLAGE, regionName: '中庄村', clock: 'monthly' as const, reason: '来往多' }
    await keepCatalogue(house, [storedAccounts({ villages: [{ ...monthly, from: '2026-07-01' }] })])
    await publishLines(house, [lineOf.expense()])
    house.moveTo('2026-11-28')
    const { late } = await page()
    expect(late.map(({ period }) => period)).toEqual([
      ...['2026Q1', '2026Q2', '2026-07', '2026-08', '2026-09', '2026-10'],
    ])
  })

  it('asks for nothing where the district has no catalogue', async () => {
    await publishLines(house, [lineOf.expense()])
    house.moveTo('2026-11-28')
    expect((await page()).late).toEqual([])
  })

  it('looks for no accounts of years before the first of which it has published anything', async () => {
    await keepCatalogue(house)
    await publishLines(house, [lineOf.expense()])
    house.moveTo('2026-11-28')
    expect((await page(VILLAGE, 2025)).late).toEqual([])
    expect((await page(NEXT_VILLAGE)).late).toEqual([])
  })

  it('looks for no accounts of a community, which is no village committee', async () => {
    await keepCatalogue(house)
    const community = '630102100001'
    await house.memory.put('org_regions', {
      _id: community,
      name: '乐园社区',
      level: 'village',
      parentId: TOWN,
    })
    await house.memory.put('openness_village_years', {
      _id: `${community}:2026`,
      regionId: community,
      year: 2026,
    })
    expect((await page(community)).late).toEqual([])
  })
})

describe('the page of a town or the district', () => {
  it('tells of its own money, what it passed on to others as well', async () => {
    const fundId = await publishSubsidy()
    const of = async (regionId: string) => (await page(regionId)).books
    expect(await of(TOWN)).toMatchObject([
      { fundId, received: 200_000, passedOn: 100_000, paid: 0, shouldHold: 100_000 },
    ])
    expect(await of(DISTRICT)).toMatchObject([{ received: 300_000, passedOn: 200_000, shouldHold: 100_000 }])
  })

  it('has nothing that could be late', async () => {
    await keepCatalogue(house)
    house.moveTo('2026-11-28')
    expect((await page(TOWN)).late).toEqual([])
  })

  it('is answered in five database calls', async () => {
    await publishSubsidy()
    calls = 0
    await page(TOWN)
    expect(calls).toBe(5)
  })
})

it('finds no place that does not exist', async () => {
  expect(await house.call(readVillage, { regionId: '630102100999' })).toMatchObject({
    error: { code: 'NOT_FOUND', message: '没有这个地方，请重新选择' },
  })
})

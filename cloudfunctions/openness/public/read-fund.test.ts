import { listFunds, listPlaces, readFund, readPublic } from '@qingjian/shared/openness/public.contracts'
import { correctLine, withdrawLine } from '../testing/new-versions'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publishFund, publishLines, writeDraft } from '../testing/publish'

let house: OpennessHouse

beforeEach(async () => {
  house = await createOpennessHouse()
})

describe('a fund', () => {
  it('is shown with its holders from the source downwards, and what flowed between them', async () => {
    const fundId = await publishFund(house)
    await publishLines(
      house,
      [
        lineOf.allocation(fundId, { amount: 300_000 }),
        lineOf.allocation(fundId, {
          amount: 120_000,
          regionId: TOWN,
          giver: { regionId: DISTRICT, name: '城东区' },
        }),
      ],
      { regionId: DISTRICT },
    )
    await publishLines(house, [lineOf.payment(fundId, { regionId: VILLAGE, amount: 20_000 })], {
      regionId: TOWN,
    })
    const { fund, isCut, links, nodes, notYetGiven } = dataOf(await house.call(readFund, { fundId }))
    expect([fund.id, fund.policy?.number, isCut, notYetGiven]).toEqual([
      fundId,
      '青财农〔2026〕12号',
      false,
      99_700_000,
    ])
    expect(
      nodes.map(({ level, name, paid, payments, shouldHold }) => [level, name, paid, payments, shouldHold]),
    ).toEqual([
      ['source', '市财政局', 0, 0, 0],
      ['district', '城东区', 0, 0, 180_000],
      ['town', '乐家湾镇', 20_000, 1, 100_000],
    ])
    expect(links.map(({ amount, from, to }) => [from, to, amount])).toEqual([
      ['source:市财政局', DISTRICT, 300_000],
      [DISTRICT, TOWN, 120_000],
    ])
  })

  it('that is not published, or is no fund, is not there', async () => {
    const { lineIds } = await publishLines(house, [lineOf.income()])
    for (const fundId of ['never', lineIds[0] ?? ''])
      expect(await house.call(readFund, { fundId })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('the list of funds', () => {
  const itemsOf = async (year: number, regionId?: string) =>
    dataOf(await house.call(listFunds, { year, ...(regionId !== undefined && { regionId }) })).funds.map(
      ({ item }) => item,
    )

  it('has a year’s funds, also those that were granted before it began', async () => {
    await publishFund(house, { item: '提前下达的补贴', day: '2025-12-20', year: 2026 })
    await publishFund(house, { item: '去年的补贴', day: '2025-03-01', year: 2025 })
    await writeDraft(house, [lineOf.fund({ item: '没有公开的补贴' })], { regionId: DISTRICT })
    expect(await itemsOf(2026)).toEqual(['提前下达的补贴'])
    expect(await itemsOf(2025)).toEqual(['去年的补贴'])
  })

  it('has those alone that reach a place where one is named', async () => {
    const fundId = await publishFund(house, { item: '耕地补贴' })
    await publishFund(house, { item: '别的补贴' })
    await publishLines(house, [lineOf.payment(fundId)])
    expect([await itemsOf(2026, VILLAGE), await itemsOf(2026, NEXT_VILLAGE)]).toEqual([['耕地补贴'], []])
  })
})

describe('the list of places', () => {
  it('has the towns with their villages, without those that are closed', async () => {
    await house.memory.put('org_regions', {
      _id: '630102100299',
      name: '旧村',
      level: 'village',
      closedOn: '2025-01-01',
    })
    const { district, towns } = dataOf(await house.call(listPlaces, {}))
    expect(district).toEqual({ regionId: DISTRICT, name: '城东区' })
    expect(
      towns.map(({ regionId, villages }) => [regionId, villages.map((village) => village.regionId)]),
    ).toEqual([
      [TOWN, [VILLAGE, NEXT_VILLAGE]],
      [OTHER_TOWN, [FAR_VILLAGE]],
    ])
  })
})

describe('a publication', () => {
  it('is read with its lines as they stand now, fifty at once', async () => {
    const fundId = await publishFund(house)
    const names = ['马晓梅', '祁小明', '才让']
    const { lineIds, publicationId } = await publishLines(
      house,
      names.map((name) => lineOf.payment(fundId, { recipient: { kind: 'person', name } })),
    )
    await correctLine(house, lineIds[1] ?? '', lineOf.payment(fundId, { amount: 50_000 }))
    await withdrawLine(house, lineIds[2] ?? '')
    const { lines, publication, total, ...rest } = dataOf(await house.call(readPublic, { id: publicationId }))
    expect(lines.map(({ standing }) => standing)).toEqual(['current', 'corrected', 'withdrawn'])
    expect([publication.id, publication.postedUntil, total, rest]).toEqual([
      publicationId,
      '2026-11-29',
      3,
      {},
    ])
  })

  it('is not there before it is published', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    for (const one of [id, 'never'])
      expect(await house.call(readPublic, { id: one })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

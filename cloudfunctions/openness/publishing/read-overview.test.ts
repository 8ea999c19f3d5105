import { askObjection } from '@qingjian/shared/openness/objection.contracts'
import { readOverview } from '@qingjian/shared/openness/publication.contracts'
import { accountsOf, keepCatalogue } from '../testing/keep-catalogue'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { FAR_VILLAGE, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publishFund, publishLines } from '../testing/publish'

let house: OpennessHouse
let fundId: string
beforeAll(async () => {
  house = await createOpennessHouse()
  await keepCatalogue(house)
  house.moveTo('2026-04-10', '09:00')
  const early = { day: '2026-03-31' }
  fundId = await publishFund(house)
  await publishLines(house, [lineOf.expense(early)], accountsOf('2026Q1'))
  house.moveTo('2026-11-24', '09:30')
  await publishLines(house, [lineOf.expense()], { ...accountsOf('2026Q2'), title: '第二季度账目' })
  const { lineIds } = await publishLines(house, [lineOf.payment(fundId)])
  dataOf(
    await house.call(
      askObjection,
      { subject: 'line', id: lineIds[0] ?? '', version: 1, concern: 'amount' },
      'citizen',
    ),
  )
})

const read = async (openid: string) => {
  house.clock.advance(2000)
  return dataOf(await house.call(readOverview, { year: 2026 }, openid)).villages
}

describe('the overview of villages', () => {
  it('says what is public, what is late, what does not balance and what is asked', async () => {
    const villages = await read('inspector')
    expect(villages.map(({ regionId }) => regionId)).toEqual([VILLAGE, NEXT_VILLAGE, FAR_VILLAGE])
    expect(villages[0]).toEqual({
      regionId: VILLAGE,
      name: '中庄村',
      townName: '乐家湾镇',
      publications: 3,
      lastPublishedOn: '2026-11-24',
      overdue: 1,
      cameLate: 1,
      late: [
        { itemName: '财务收支', periodName: '2026年第三季度', days: 40, isOut: false },
        { itemName: '财务收支', periodName: '2026年第二季度', days: 132, isOut: true },
      ],
      imbalances: [{ fundId, fundName: '耕地地力保护补贴', difference: -47_500 }],
      openObjections: 1,
      lateObjections: 0,
    })
    expect(villages[1]).toMatchObject({ publications: 0, openObjections: 0, imbalances: [], late: [] })
  })

  it('looks for accounts from the first year on of which a village has published anything', async () => {
    const lateIn = async (year: number) => {
      house.clock.advance(2000)
      const { villages } = dataOf(await house.call(readOverview, { year }, 'inspector'))
      return villages.map(({ late }) => late.length)
    }
    expect(await lateIn(2025)).toEqual([0, 0, 0])
    const now = house.clock.now()
    house.moveTo('2027-04-20')
    expect(await lateIn(2027)).toEqual([1, 0, 0])
    house.clock.set(now)
  })

  it('looks for accounts of villages alone, not of communities', async () => {
    const community = '630102100001'
    await house.memory.put('org_regions', {
      _id: community,
      name: '乐园社区',
      level: 'village',
      parentId: TOWN,
    })
    await house.memory.put('openness_village_years', {
      ...{ _id: `${community}:2026`, regionId: community, townId: TOWN, year: 2026 },
      ...{ publications: 1, lastPublishedOn: '2026-11-24', posts: [] },
    })
    const found = (await read('inspector')).find(({ regionId }) => regionId === community)
    expect(found).toMatchObject({ publications: 1, late: [] })
    await house.memory.removeWhere('org_regions', { _id: community })
  })

  it('tells of an answer that is overdue', async () => {
    const now = house.clock.now()
    house.moveTo('2026-12-20')
    expect((await read('leader'))[0]).toMatchObject({ openObjections: 1, lateObjections: 1 })
    house.clock.set(now)
  })

  it.each<[string, string[]]>([
    ['clerk', [VILLAGE]],
    ['far-supervisor', [FAR_VILLAGE]],
    ['town-reviewer', [VILLAGE, NEXT_VILLAGE]],
    ['far-town-finance', [FAR_VILLAGE]],
    ['farming', [VILLAGE, NEXT_VILLAGE, FAR_VILLAGE]],
    ['auditor', [VILLAGE, NEXT_VILLAGE, FAR_VILLAGE]],
  ])('shows %s the villages of their own reach', async (openid, expected) => {
    expect((await read(openid)).map(({ regionId }) => regionId)).toEqual(expected)
  })

  it('joins villages of different towns for somebody who has both', async () => {
    await house.grant('next-clerk', 'village-clerk', { regions: [FAR_VILLAGE] })
    expect((await read('next-clerk')).map(({ regionId }) => regionId)).toEqual([NEXT_VILLAGE, FAR_VILLAGE])
  })

  it('is not for citizens and for staff without such a role', async () => {
    for (const openid of ['citizen', 'cadre'])
      expect(await house.call(readOverview, { year: 2026 }, openid)).toMatchObject({
        error: { code: 'FORBIDDEN' },
      })
  })
})

import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { observeDatabase } from '../platform/testing/observe-database'
import { createRatingHouse, dataOf, LICENCE_CARD, type RatingHouse, TOWN_CARD } from './testing/rating-house'

const TODAY = { kind: 'day', key: '2026-11-24' } as const
const MONTH = { kind: 'month', key: '2026-11' } as const

const NOBODY = { misrated: 0, malicious: 0 }

let house: RatingHouse
const board = (input: ContractInput<typeof readBoard>, at = house) => at.call(readBoard, input)

async function rateMany(count: number, more: Parameters<RatingHouse['rate']>[1] = {}): Promise<void> {
  for (let person = 0; person < count; person += 1)
    dataOf(await house.rate(`${more.scene}-${more.level}-${person}`, more))
}

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('the public board', () => {
  it('is open to anyone, and shows the district with its halls or its units', async () => {
    const halls = dataOf(await board({ scope: 'district', period: TODAY }))
    expect([halls.name, halls.children.map(({ name }) => name)]).toEqual([
      '城东区',
      ['区政务大厅', '镇便民中心'],
    ])
    const units = dataOf(await board({ scope: 'district', period: TODAY, breakdown: 'unit' }))
    expect(units.children.map(({ scope }) => scope)).toEqual(['unit', 'unit'])
  })

  it('shows the windows of a hall or a unit, and the way back from a window', async () => {
    for (const [scope, id] of [
      ['hall', 'hall-east'],
      ['unit', 'unit-market'],
    ] as const) {
      const { children } = dataOf(await board({ scope, id, period: TODAY }))
      expect(children.map((child) => child.id)).toEqual(['window-licence', 'window-ticketed'])
    }
    const { parents } = dataOf(await board({ scope: 'window', id: 'window-town', period: TODAY }))
    expect(parents.map(({ name }) => name)).toEqual(['镇便民中心', '乐家湾镇政府'])
  })

  it.each(['hall', 'unit', 'window'] as const)('finds no %s that does not exist', async (scope) => {
    expect(await board({ scope, id: 'nowhere', period: TODAY })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await board({ scope, period: TODAY })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('hides the score below ten ratings, place by place', async () => {
    await rateMany(9, { scene: LICENCE_CARD, level: 5 })
    await rateMany(1, { scene: TOWN_CARD, level: 1 })
    const { children, figures, minimumCount } = dataOf(await board({ scope: 'district', period: TODAY }))
    expect(minimumCount).toBe(10)
    expect(figures).toMatchObject({ count: 10, score: { satisfiedRate: 0.9, badRate: 0.1 } })
    expect(children.map((child) => child.figures)).toEqual([
      { count: 9, dismissed: NOBODY },
      { count: 1, dismissed: NOBODY },
    ])
  })

  it('counts a rating at once, and no differently once it is settled', async () => {
    await rateMany(12, { scene: LICENCE_CARD, level: 5 })
    const places = [
      { scope: 'district', period: MONTH },
      { scope: 'hall', id: 'hall-east', period: TODAY },
      { scope: 'unit', id: 'unit-market', period: { kind: 'year', key: '2026' } },
      { scope: 'window', id: 'window-licence', period: MONTH },
    ] as const
    const before = await Promise.all(places.map((place) => board(place)))
    for (const answer of before) expect(dataOf(answer).figures.count).toBe(12)
    await house.settle()
    expect(await Promise.all(places.map((place) => board(place)))).toEqual(before)
    await rateMany(3, { scene: LICENCE_CARD, level: 1 })
    for (const place of places) expect(dataOf(await board(place)).figures.count).toBe(15)
  })

  it('counts a rating in its own day, month and year only', async () => {
    await rateMany(1)
    await house.settle()
    expect(
      dataOf(await board({ scope: 'district', period: { kind: 'day', key: '2026-11-23' } })).figures.count,
    ).toBe(0)
    expect(
      dataOf(await board({ scope: 'district', period: { kind: 'year', key: '2025' } })).figures.count,
    ).toBe(0)
    const { trend } = dataOf(await board({ scope: 'district', period: MONTH }))
    expect(trend.filter(({ figures }) => figures.count > 0).map(({ key }) => key)).toEqual(['2026-11-24'])
  })

  it('neither loses nor doubles a rating that is settled between two of its reads', async () => {
    const settleBeforeRead = async (settledAt: number): Promise<number> => {
      const fresh = await createRatingHouse()
      house = fresh
      await rateMany(3, { scene: LICENCE_CARD, level: 5 })
      let reads = 0
      const reader = await createRatingHouse(() =>
        observeDatabase(fresh.memory, async (when) => {
          if (when === 'before' && ++reads === settledAt) dataOf(await fresh.settle())
        }),
      )
      const answer = dataOf(await board({ scope: 'hall', id: 'hall-east', period: TODAY }, reader))
      expect(answer.figures.count).toBe(3)
      expect(answer.children.map(({ figures }) => figures.count)).toEqual([3, 0])
      expect(answer.trend.at(-1)?.figures.count).toBe(3)
      return reads
    }
    const reads = await settleBeforeRead(0)
    for (let settledAt = 1; settledAt <= reads; settledAt += 1) await settleBeforeRead(settledAt)
  })
})

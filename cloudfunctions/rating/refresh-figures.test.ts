import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { SMALL_DISTRICT } from '../platform/testing/small-district'
import { deriveFigures } from './derive-figures'
import type { FiguresDocument, RatingDocument } from './rating.documents'
import { pendingRating } from './testing/arbitrary-rating'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

const HOUR = 3_600_000
const BOARD = { scope: 'district', period: { kind: 'year', key: '2026' } } as const

let house: RatingHouse
let number = 0

async function rateOften(times: number): Promise<void> {
  const now = house.clock.now()
  const ratings = Array.from({ length: times }, (_, index) => {
    const window = SMALL_DISTRICT.windows[index % 3]
    if (!window) throw new Error('the district has no window')
    const at = now - index * 5 * HOUR
    return pendingRating({ number: ++number, window, level: index % 2 === 0 ? 5 : 1, at, submittedAt: now })
  })
  await house.memory.insert('ratings', ratings)
}

/** The figures as the first version wrote them. */
function older({ burst: _burst, version: _version, ...figures }: FiguresDocument): object {
  const without = <Counts extends { active: unknown; hours: unknown }>(counts: Counts) => {
    const {
      active: _active,
      hours: _hours,
      minutes: _minutes,
      ...rest
    } = counts as Counts & { minutes?: unknown }
    return rest
  }
  const hours = Object.entries(figures.hours ?? {}).map(([hour, counts]) => [hour, without(counts)])
  return {
    ...figures,
    counts: without(figures.counts),
    ...(figures.hours && { hours: Object.fromEntries(hours) }),
  }
}

const lasting = (figures: FiguresDocument[]) =>
  figures
    .map(({ pendingCounted: _pending, through: _through, ...figure }) => figure)
    .sort((one, other) => (one._id < other._id ? -1 : 1))

beforeEach(async () => {
  house = await createRatingHouse()
  await rateOften(60)
  await house.settle()
  for (const document of house.memory.all<FiguresDocument>('rating_figures'))
    await house.memory.put('rating_figures', older(document) as FiguresDocument)
})

describe('figures of an older version', () => {
  it('can be read', async () => {
    expect(dataOf(await house.call(readBoard, BOARD)).figures.count).toBe(60)
  })

  it('are recounted, whether or not ratings of the same days come in meanwhile', async () => {
    await rateOften(4)
    expect(dataOf(await house.call(readBoard, BOARD)).figures.count).toBe(64)
    await house.settle()
    const ratings = house.memory.all<RatingDocument>('ratings')
    expect(lasting(house.memory.all('rating_figures'))).toEqual(lasting(deriveFigures(ratings, '')))
    expect(dataOf(await house.call(readBoard, BOARD)).figures.count).toBe(64)
  })
})

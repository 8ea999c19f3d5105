import { isDeepStrictEqual } from 'node:util'
import { countRatings, publishCounts } from '@qingjian/shared/rating/figures'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { LEVELS } from '@qingjian/shared/rating/scale'
import fc from 'fast-check'
import { observeDatabase } from '../platform/testing/observe-database'
import { SMALL_DISTRICT } from '../platform/testing/small-district'
import { deriveFigures } from './derive-figures'
import type { FiguresDocument, RatingDocument } from './rating.documents'
import { pendingRating } from './testing/arbitrary-rating'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

type Generated<A> = A extends fc.Arbitrary<infer Value> ? Value : never

/** Histories that are lived through; more of them with COUNT_RUNS. */
const RUNS = Number(process.env.COUNT_RUNS ?? 60)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Scores are always shown, so that a board tells everything that was counted. */
const SETTINGS = { ...DEFAULT_RATING_SETTINGS, scale: 'five' as const, minimumCount: 0 }

/** A rating that comes in, perhaps late: sent before others that are stored already, up to a call's whole minute. */
const arrival = fc.record({
  window: fc.constantFrom(...SMALL_DISTRICT.windows),
  level: fc.constantFrom(...LEVELS),
  scannedBefore: fc.constantFrom(0, HOUR, 9 * HOUR, 40 * HOUR),
  lateBy: fc.integer({ min: 0, max: MINUTE }),
})
type Arrival = Generated<typeof arrival>

const run = fc.record({
  /** How many steps (before or after a request to the database) it survives. */
  diesAfter: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 250 })),
  /** Moments that it lets the other run go ahead, step by step, over and over. */
  pauses: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }),
  /** Ratings that come in meanwhile, by step. */
  meanwhile: fc.dictionary(fc.integer({ min: 1, max: 200 }).map(String), arrival, { maxKeys: 3 }),
})
const event = fc.oneof(
  fc.record({
    kind: fc.constant('arrive' as const),
    ratings: fc.array(arrival, { minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('settle' as const),
    runs: fc.array(run, { minLength: 1, maxLength: 2 }),
    minutesAfter: fc.constantFrom(0, 1, 20),
  }),
)
const histories = fc.array(event, { minLength: 2, maxLength: 8 })

const DIED = 'the function was killed'

/** Compares what a place's board says, with its trend and the places below, with a count of the very ratings. */
async function expectBoard(house: RatingHouse, scope: BoardScope, id?: string): Promise<void> {
  const ratings = house.memory.all<RatingDocument>('ratings')
  const input = {
    scope,
    ...(id === undefined ? {} : { id }),
    period: { kind: 'month' as const, key: '2026-11' },
  }
  const board = dataOf(await house.call(readBoard, input))
  const count = (place: BoardScope, placeId: string | undefined, key: string) => {
    const isHere = (rating: RatingDocument) => place === 'district' || rating[`${place}Id`] === placeId
    const counted = ratings.filter((rating) => isHere(rating) && rating.day.startsWith(key))
    return publishCounts(countRatings(counted), SETTINGS)
  }
  const expected = {
    figures: count(scope, id, '2026-11'),
    trend: board.trend.map(({ key }) => ({ key, figures: count(scope, id, key) })),
    children: board.children.map((child) => ({ ...child, figures: count(child.scope, child.id, '2026-11') })),
  }
  const { children, figures, trend } = board
  // jest's own comparison is slow; it only has to explain.
  if (!isDeepStrictEqual({ children, figures, trend }, expected))
    expect({ children, figures, trend }).toEqual(expected)
}

const PLACES = [
  ['district', undefined],
  ['hall', 'hall-east'],
  ['unit', 'unit-market'],
  ['window', 'window-licence'],
] as const

/** The figures without what is only needed until their ratings are marked. */
function lasting(figures: FiguresDocument[]) {
  const bare = figures.map(({ pendingCounted: _pending, through: _through, ...figure }) => figure)
  return bare.sort((left, right) => (left._id < right._id ? -1 : 1))
}

async function live(history: Generated<typeof histories>): Promise<void> {
  const house = await createRatingHouse()
  await house.memory.put('settings', { _id: 'rating', ...SETTINGS })
  let number = 0
  let looks = 0
  let turn = Promise.resolve()
  /** Ratings come in and boards are looked at one after the other: a board shows the ratings of its moment. */
  const inTurn = (action: () => Promise<void>): Promise<void> => {
    turn = turn.then(action)
    return turn
  }
  const look = () =>
    inTurn(() => {
      const [scope, id] = PLACES[looks++ % PLACES.length] ?? ['district', undefined]
      return expectBoard(house, scope, id)
    })
  const arrive = ({ lateBy, level, scannedBefore, window }: Arrival) =>
    inTurn(() => {
      const submittedAt = house.clock.now() - lateBy
      const facts = { number: ++number, window, level, submittedAt, at: submittedAt - scannedBefore }
      return house.memory.insert('ratings', [pendingRating(facts)])
    })

  async function settle(
    { diesAfter, meanwhile, pauses }: Generated<typeof run>,
    later: number,
  ): Promise<void> {
    let steps = 0
    const worker = await createRatingHouse(() =>
      observeDatabase(house.memory, async (when, isWrite) => {
        steps += 1
        if (steps > diesAfter) throw new Error(DIED)
        const pause = pauses[steps % pauses.length] ?? 0
        for (let moment = 0; moment < pause; moment += 1) await Promise.resolve()
        const newcomer = meanwhile[String(steps)]
        if (newcomer) await arrive(newcomer)
        if (newcomer || (when === 'after' && isWrite)) await look()
      }),
    )
    // Past the other's lease: what must hold may not rest on it.
    worker.clock.set(house.clock.now() + later * MINUTE)
    const answer = await worker.settle()
    const cause = worker.logs.at(-1)?.error ?? ''
    if (!answer.ok && !cause.includes(DIED)) throw new Error(cause)
  }

  for (const one of history) {
    if (one.kind === 'arrive') {
      for (const rating of one.ratings) await arrive(rating)
      for (const _place of PLACES) await look()
      continue
    }
    await Promise.all(one.runs.map((each, index) => settle(each, index)))
    house.clock.advance(one.minutesAfter * MINUTE)
  }
  house.clock.advance(10 * MINUTE)
  dataOf(await house.settle())
  const ratings = house.memory.all<RatingDocument>('ratings')
  expect(ratings.filter(({ pending }) => pending)).toEqual([])
  expect(lasting(house.memory.all('rating_figures'))).toEqual(lasting(deriveFigures(ratings, '')))
  for (const _place of PLACES) await look()
}

jest.setTimeout(120_000 + RUNS * 2_000)

describe('derived counts', () => {
  it('equal a recount of all ratings whatever died in between, and boards are right at every moment', async () => {
    await fc.assert(fc.asyncProperty(histories, live), { numRuns: RUNS })
  })

  it('count each of a thousand ratings once, over several rounds', async () => {
    const [first] = SMALL_DISTRICT.windows
    if (!first) throw new Error('the district has no window')
    const ratings = Array.from(
      { length: 1000 },
      (_, index): Arrival => ({
        window: SMALL_DISTRICT.windows[index % 3] ?? first,
        level: LEVELS[index % 5] ?? 5,
        scannedBefore: (index % 50) * HOUR,
        lateBy: index % MINUTE,
      }),
    )
    const settles = {
      kind: 'settle' as const,
      minutesAfter: 1 as const,
      runs: [{ diesAfter: 150, pauses: [0], meanwhile: {} }],
    }
    await live([{ kind: 'arrive', ratings }, settles])
  })
})

import type { CaseStanding } from '@qingjian/shared/kernel/case-standing'
import { listMine, readBoard } from '@qingjian/shared/rating/rating.contracts'
import { LEVELS } from '@qingjian/shared/rating/scale'
import fc from 'fast-check'
import { makeHandover } from '../platform/handover/make-handover'
import { observeDatabase } from '../platform/testing/observe-database'
import { SMALL_DISTRICT } from '../platform/testing/small-district'
import { deriveFigures } from './derive-figures'
import type { FiguresDocument, RatingDocument } from './rating.documents'
import { pendingRating } from './testing/arbitrary-rating'
import { standings } from './testing/arbitrary-standing'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

/** Histories that are lived through; more of them with COUNT_RUNS. */
const RUNS = Number(process.env.COUNT_RUNS ?? 40)

const HOUR = 3_600_000
const MINUTE = 60_000
const BOARD = { scope: 'district', period: { kind: 'day', key: '2026-11-24' } } as const

/** What `cases` hands over at a version of its case. */
function tell(house: RatingHouse, ratingId: string, version: number, standing: CaseStanding): Promise<void> {
  const { handovers, hash } = house.foundation
  const facts = { ratingId, version, standing }
  const occasion = `${ratingId}/${version}`
  const request = { to: 'rating', topic: 'case.standing', occasion, facts } as const
  return handovers.add([makeHandover(hash, request, house.clock.now())])
}

const lasting = (figures: FiguresDocument[]) =>
  figures
    .map(({ pendingCounted: _pending, through: _through, ...figure }) => figure)
    .sort((one, other) => (one._id < other._id ? -1 : 1))

function expectRecounted(house: RatingHouse): void {
  const ratings = house.memory.all<RatingDocument>('ratings')
  expect(lasting(house.memory.all('rating_figures'))).toEqual(lasting(deriveFigures(ratings, '')))
}

describe('the standing of a case', () => {
  let house: RatingHouse
  let ratingId: string
  beforeEach(async () => {
    house = await createRatingHouse()
    await house.memory.put('settings', { _id: 'rating', minimumCount: 1 })
    ratingId = dataOf(await house.rate('zhang', { level: 1 })).ratingId
    dataOf(await house.rate('li', { level: 5 }))
    dataOf(await house.settle())
  })
  const figures = async () => dataOf(await house.call(readBoard, BOARD)).figures

  it('is counted by the next run, at every place and in every period', async () => {
    await tell(house, ratingId, 1, { state: 'closed', onTime: true, followUp: 'solved', reopened: 0 })
    expect(await figures()).toMatchObject({ count: 2, handling: { cases: 0 } })
    dataOf(await house.settle())
    expect(await figures()).toMatchObject({
      count: 2,
      handling: { cases: 1, closed: 1, onTimeRate: 1, solvedRate: 1 },
    })
    expectRecounted(house)
  })

  it('takes a dismissed rating out of the count, tells of it, and leaves it with its rater', async () => {
    await tell(house, ratingId, 1, { state: 'dismissed', dismissal: 'misrated', reopened: 0 })
    dataOf(await house.settle())
    expect(await figures()).toMatchObject({
      count: 1,
      dismissed: { misrated: 1, malicious: 0 },
      score: { satisfiedRate: 1, badRate: 0 },
    })
    expectRecounted(house)
    expect(dataOf(await house.call(listMine, {}, 'zhang')).ratings).toMatchObject([
      { id: ratingId, case: 'dismissed' },
    ])
    expect(dataOf(await house.call(listMine, {}, 'li')).ratings[0]).not.toHaveProperty('case')
  })

  it('puts a rating back into the count when the dismissal does not stand', async () => {
    await tell(house, ratingId, 1, { state: 'dismissed', dismissal: 'malicious', reopened: 0 })
    dataOf(await house.settle())
    await tell(house, ratingId, 2, { state: 'open', reopened: 0 })
    dataOf(await house.settle())
    expect(await figures()).toMatchObject({ count: 2, dismissed: { malicious: 0 }, handling: { cases: 1 } })
    expectRecounted(house)
  })

  it('is not put back to an older one that was held up', async () => {
    await tell(house, ratingId, 5, { state: 'closed', reopened: 1 })
    dataOf(await house.settle())
    await tell(house, ratingId, 4, { state: 'open', reopened: 1 })
    dataOf(await house.settle())
    expect(house.memory.all<RatingDocument>('ratings').find(({ _id }) => _id === ratingId)).toMatchObject({
      standing: { state: 'closed' },
      standingCounted: true,
    })
    expect(house.failures).toEqual([])
  })

  it('of a rating that does not exist is done with', async () => {
    await tell(house, 'no-such-rating', 1, { state: 'open', reopened: 0 })
    dataOf(await house.settle())
    expect(house.failures).toEqual([])
    expect(await house.foundation.handovers.waiting('rating', house.clock.now() + HOUR, 10)).toEqual([])
  })
})

describe('a standing that changes while the one before is counted', () => {
  it('is counted by the next run', async () => {
    let meanwhile = async (): Promise<unknown> => undefined
    const house = await createRatingHouse((memory) => ({
      ...memory,
      async updateWhere(collection, where, patch) {
        if (patch.set && 'standingCounted' in patch.set) await meanwhile()
        return memory.updateWhere(collection, where, patch)
      },
    }))
    const { ratingId } = dataOf(await house.rate('zhang', { level: 1 }))
    dataOf(await house.settle())
    await tell(house, ratingId, 1, { state: 'open', reopened: 0 })
    meanwhile = async () => {
      meanwhile = async () => undefined
      // Another worker, who holds the lease after this one took too long.
      const news = {
        standing: { state: 'dismissed', dismissal: 'misrated', reopened: 0 },
        standingVersion: 2,
      }
      const set = { ...news, standingCounted: false } as Partial<RatingDocument>
      await house.memory.updateWhere<RatingDocument>('ratings', { _id: ratingId }, { set })
    }
    dataOf(await house.settle())
    dataOf(await house.settle())
    expectRecounted(house)
    expect(house.memory.all<RatingDocument>('ratings')).toMatchObject([
      { standing: { state: 'dismissed' }, standingCounted: true },
    ])
  })
})

const DIED = 'the function was killed'
const news = fc.record({
  rating: fc.nat({ max: 11 }),
  version: fc.integer({ min: 1, max: 9 }),
  standing: standings,
})
const run = fc.record({
  diesAfter: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 250 })),
  /** Moments that it lets the other run go ahead. */
  pauses: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }),
  /** What is told in the middle of it, by step. */
  meanwhile: fc.dictionary(fc.integer({ min: 1, max: 150 }).map(String), news, { maxKeys: 3 }),
})
const histories = fc.record({
  told: fc.array(fc.array(news, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
  runs: fc.array(fc.array(run, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
})

describe('counting standings', () => {
  jest.setTimeout(120_000 + RUNS * 2_000)

  it('ends at a recount of the newest ones, whatever died or overtook in between', async () => {
    const property = fc.asyncProperty(histories, async ({ runs, told }) => {
      const house = await createRatingHouse()
      const at = house.clock.now()
      const ratings = Array.from({ length: 12 }, (_, index) => {
        const window = SMALL_DISTRICT.windows[index % 3]
        if (!window) throw new Error('the district has no window')
        const facts = { number: index, window, level: LEVELS[index % 2] ?? 1, submittedAt: at }
        return pendingRating({ ...facts, at: at - (index % 4) * 9 * HOUR })
      })
      await house.memory.insert('ratings', ratings)
      /** The newest of each rating; a version is only ever told in one way. */
      const newest = new Map<string, { version: number; standing: CaseStanding }>()
      const versions = new Set<string>()
      const hear = async ({ rating, standing, version }: (typeof told)[number][number]) => {
        const ratingId = ratings[rating]?._id ?? ''
        if (versions.has(`${ratingId}/${version}`)) return
        versions.add(`${ratingId}/${version}`)
        await tell(house, ratingId, version, standing)
        if (version > (newest.get(ratingId)?.version ?? 0)) newest.set(ratingId, { version, standing })
      }
      const work = async ({ diesAfter, meanwhile, pauses }: (typeof runs)[number][number], later: number) => {
        let steps = 0
        const worker = await createRatingHouse(() =>
          observeDatabase(house.memory, async () => {
            steps += 1
            if (steps > diesAfter) throw new Error(DIED)
            const pause = pauses[steps % pauses.length] ?? 0
            for (let moment = 0; moment < pause; moment += 1) await Promise.resolve()
            const one = meanwhile[String(steps)]
            if (one) await hear(one)
          }),
        )
        // Past the other's lease: what must hold may not rest on it.
        worker.clock.set(house.clock.now() + later * MINUTE)
        const answer = await worker.settle()
        const cause = worker.logs.at(-1)?.error ?? ''
        if (!answer.ok && !cause.includes(DIED)) throw new Error(cause)
      }
      for (const [round, together] of runs.entries()) {
        for (const one of told[round] ?? []) await hear(one)
        await Promise.all(together.map((each, index) => work(each, index)))
        house.clock.advance(MINUTE)
      }
      // Past the longest pause of a handover that a dying run put off.
      for (let hour = 0; hour < 2; hour += 1) {
        house.clock.advance(2 * HOUR)
        dataOf(await house.settle())
      }
      const stored = house.memory.all<RatingDocument>('ratings')
      expect(stored.filter(({ pending, standingCounted }) => pending || standingCounted === false)).toEqual(
        [],
      )
      for (const { _id, standing } of stored) expect(standing).toEqual(newest.get(_id)?.standing)
      expectRecounted(house)
    })
    await fc.assert(property, { numRuns: RUNS })
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { deriveFigures } from '@qingjian/cloudfunctions/rating/derive-figures'
import {
  type FiguresDocument,
  figuresId,
  type RatingDocument,
} from '@qingjian/cloudfunctions/rating/rating.documents'
import { pendingRating } from '@qingjian/cloudfunctions/rating/testing/arbitrary-rating'
import { emptyCounts, publishCounts } from '@qingjian/shared/rating/figures'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { LEVELS } from '@qingjian/shared/rating/scale'
import { type RunningHouse, startHouse } from '../contracts/running-house'

/** Kills of the whole cloud in the middle of settling; more of them with CRASH_RUNS. */
const KILLS = Number(process.env.CRASH_RUNS ?? 6)
const RATINGS_A_ROUND = 40
const HOUR = 3_600_000
const SETTINGS = { ...DEFAULT_RATING_SETTINGS, scale: 'five' as const, minimumCount: 0 }

const PLACES = [
  ['district', 'district'],
  ['hall', 'hall-east'],
  ['unit', 'unit-town'],
  ['window', 'window-licence'],
] as const

jest.setTimeout(60_000 + KILLS * 30_000)

let data: string
let house: RunningHouse

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'qingjian-figures-'))
  house = await startHouse(new Set(), { data })
  await house.add('settings', [{ _id: 'rating', ...SETTINGS }])
})
afterAll(async () => {
  await house.stop()
  await rm(data, { recursive: true, force: true })
})

let number = 0

/** Ratings of several windows, days and hours that wait to be counted. */
async function addRatings(): Promise<void> {
  const { now } = await house.emulator.api<{ now: number }>('clock')
  const ratings = Array.from({ length: RATINGS_A_ROUND }, (_, index) => {
    number += 1
    const window = SMALL_DISTRICT.windows[index % 3]
    if (!window) throw new Error('the district has no window')
    const level = LEVELS[number % 5] ?? 5
    return pendingRating({
      number,
      window,
      level,
      submittedAt: now + index,
      at: now - (index % 9) * 7 * HOUR,
    })
  })
  await house.add('ratings', ratings)
}

/** Moves the clock over the next minute, which fires the timer; past the lease of a run that died. */
function settle(): Promise<unknown> {
  return house.emulator.api('clock', 'POST', { advanceMs: 61_000 })
}

const lastRequest = async () => (await house.emulator.api<{ lastSequence: number }>('queries')).lastSequence

/** Kills the cloud once settling has made so many requests to the database, and starts it again on the same data. */
async function killAfter(requests: number): Promise<void> {
  const began = await lastRequest()
  const settling = settle().then(
    () => true,
    () => false,
  )
  const isDone = { now: false }
  void settling.then((done) => {
    isDone.now = done
  })
  while (!isDone.now && (await lastRequest()) < began + requests);
  await house.emulator.kill('SIGKILL')
  await settling
  await house.stop()
  house = await startHouse(new Set(), { data, seed: false })
}

/** Boards must show every rating that is stored, settled or not. */
async function expectBoards(ratings: RatingDocument[]): Promise<void> {
  const years = [...new Set(ratings.map(({ day }) => day.slice(0, 4)))]
  const derived = deriveFigures(ratings, '')
  for (const [scope, id] of PLACES) {
    for (const key of years) {
      const input = { scope, ...(scope === 'district' ? {} : { id }), period: { kind: 'year', key } }
      const { body } = await house.call(readBoard, input, 'anybody')
      const counts = derived.find(({ _id }) => _id === figuresId(scope, id, key))?.counts ?? emptyCounts()
      expect(body).toMatchObject({ ok: true, data: { figures: publishCounts(counts, SETTINGS) } })
    }
  }
}

/** The figures without what is only needed until their ratings are marked. */
function lasting(figures: FiguresDocument[]) {
  const bare = figures.map(({ pendingCounted: _pending, through: _through, ...figure }) => figure)
  return bare.sort((one, other) => (one._id < other._id ? -1 : 1))
}

describe('derived counts on the real cloud', () => {
  it(`equal a recount after ${KILLS} kills in the middle of settling, and boards are right after each`, async () => {
    let interrupted = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      await addRatings()
      await killAfter(5 + Math.floor(Math.random() * 150))
      const ratings = await house.all<RatingDocument>('ratings')
      expect(ratings).toHaveLength(number)
      if (ratings.some(({ pending }) => pending)) interrupted += 1
      await expectBoards(ratings)
    }
    expect(interrupted).toBeGreaterThan(0)
    await settle()
    const ratings = await house.all<RatingDocument>('ratings')
    expect(ratings.filter(({ pending }) => pending)).toEqual([])
    expect(lasting(await house.all<FiguresDocument>('rating_figures'))).toEqual(
      lasting(deriveFigures(ratings, '')),
    )
    await expectBoards(ratings)
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { HandoverDocument } from '@qingjian/cloudfunctions/platform/handover/handover.documents'
import { makeHandover } from '@qingjian/cloudfunctions/platform/handover/make-handover'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { deriveFigures } from '@qingjian/cloudfunctions/rating/derive-figures'
import {
  type FiguresDocument,
  figuresId,
  type RatingDocument,
} from '@qingjian/cloudfunctions/rating/rating.documents'
import { pendingRating } from '@qingjian/cloudfunctions/rating/testing/arbitrary-rating'
import type { CaseStanding } from '@qingjian/shared/kernel/case-standing'
import { emptyCounts, type PublicFigures, publishCounts } from '@qingjian/shared/rating/figures'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { isBadLevel, LEVELS } from '@qingjian/shared/rating/scale'
import { type RunningHouse, startHouse } from '../contracts/running-house'

/** Kills of the whole cloud in the middle of settling; more of them with CRASH_RUNS. */
const KILLS = Number(process.env.CRASH_RUNS ?? 3)
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

/** Versions above those that the cases themselves give, so that what is told here is the newest. */
const NEWER = 1_000
const STANDINGS: readonly CaseStanding[] = [
  { state: 'closed', onTime: true, followUp: 'solved', reopened: 0 },
  { state: 'dismissed', dismissal: 'misrated', reopened: 0 },
  { state: 'open', onTime: false, reopened: 1 },
  { state: 'dismissed', dismissal: 'malicious', onTime: true, reopened: 0 },
]
const hash = createKeyedHash(TEST_HASH_KEY)

/** What cases say of some of the 差评; the latest that was told of each. */
const told = new Map<string, CaseStanding>()
async function tellStandings(): Promise<void> {
  const { now } = await house.emulator.api<{ now: number }>('clock')
  const bad = (await house.all<RatingDocument>('ratings')).filter(({ level }) => isBadLevel(level))
  const handovers = bad.flatMap(({ _id: ratingId }, index): HandoverDocument[] => {
    const standing = STANDINGS[(index + number) % (STANDINGS.length + 1)]
    if (!standing) return []
    told.set(ratingId, standing)
    const facts = { ratingId, version: NEWER + number, standing }
    const occasion = `${ratingId}/${number}`
    return [makeHandover(hash, { to: 'rating', topic: 'case.standing', occasion, facts }, now)]
  })
  await house.add('handovers', handovers)
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
  // Looked at without a pause, the cloud would be busy with nothing but answering.
  while (!isDone.now && (await lastRequest()) < began + requests) await sleep(2)
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

/** Whatever standings are still to be counted, every rating is on the boards once: counted, or as one that does not count. */
async function expectEachOnBoards(ratings: RatingDocument[]): Promise<void> {
  for (const [scope, id] of PLACES) {
    const here = ratings.filter((rating) => scope === 'district' || rating[`${scope}Id`] === id)
    const years = new Set(here.map(({ day }) => day.slice(0, 4)))
    for (const key of years) {
      const input = { scope, ...(scope === 'district' ? {} : { id }), period: { kind: 'year', key } }
      const { body } = await house.call(readBoard, input, 'anybody')
      if (!body.ok) throw new Error(JSON.stringify(body))
      const { count, dismissed } = (body.data as { figures: PublicFigures }).figures
      const expected = here.filter(({ day }) => day.startsWith(key)).length
      expect(count + dismissed.misrated + dismissed.malicious).toBe(expected)
    }
  }
}

async function waitingStandings(): Promise<number> {
  const handovers = await house.all<HandoverDocument>('handovers')
  return handovers.filter(({ state, to }) => to === 'rating' && state === 'waiting').length
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
      await tellStandings()
      await killAfter(5 + Math.floor(Math.random() * 300))
      const ratings = await house.all<RatingDocument>('ratings')
      expect(ratings).toHaveLength(number)
      const isBehind = ratings.some(({ pending, standingCounted }) => pending || standingCounted === false)
      if (isBehind || (await waitingStandings()) > 0) interrupted += 1
      await expectEachOnBoards(ratings)
    }
    expect(interrupted).toBeGreaterThan(0)
    // Past the pause of a handover during which the cloud was killed.
    for (let minute = 0; minute < 5; minute += 1) await settle()
    expect(await waitingStandings()).toBe(0)
    const ratings = await house.all<RatingDocument>('ratings')
    expect(ratings.filter(({ pending, standingCounted }) => pending || standingCounted === false)).toEqual([])
    for (const [ratingId, standing] of told)
      expect(ratings.find(({ _id }) => _id === ratingId)?.standing).toEqual(standing)
    expect(lasting(await house.all<FiguresDocument>('rating_figures'))).toEqual(
      lasting(deriveFigures(ratings, '')),
    )
    await expectBoards(ratings)
  })
})

import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { raterKeyOf } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import { TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import type { Level } from '@qingjian/shared/rating/scale'
import { BENCH_DISTRICT } from './bench-district'

/** The year that the history fills, so that every run measures the same boards. */
export const HISTORY_YEAR = '2025'
/** Whoever has a very long list of own ratings. */
export const BUSY_RATER = 'bench-busy-rater'

const DAYS = 365
const MINUTE = 60_000
/** Of ten ratings, six are 满意, three 基本满意 and one 不满意. */
const LEVELS: readonly Level[] = [5, 5, 3, 5, 1, 5, 3, 5, 5, 3]

const hash = createKeyedHash(TEST_HASH_KEY)
export const BUSY_RATER_KEY = raterKeyOf(hash, BUSY_RATER)
const windows = BENCH_DISTRICT.org_windows

export interface HistorySize {
  ratings: number
  /** How many of them the busy rater gave. */
  ofBusyRater: number
  /** Cases besides; they stand by themselves. */
  cases?: number
  /** Published lines of the open books besides. */
  lines?: number
  /** Things besides that the search over all modules finds. */
  findable?: number
  /** Villages besides, with what each has made public in two years. */
  villages?: number
}

/** When the n-th of a day's ratings was given: evenly from nine to five, each at an instant of its own. */
function instantOf(day: string, number: number, ofDay: number): number {
  return startOfDay(day) + 9 * 60 * MINUTE + Math.floor((number * 8 * 60 * MINUTE) / ofDay)
}

function ratingOf(
  day: string,
  dayNumber: number,
  number: number,
  ofDay: number,
  isBusy: boolean,
): RatingDocument {
  // Shifted from day to day, so that each window has ratings in each month however few there are.
  const window = windows[(number + 7 * dayNumber) % windows.length]
  if (window === undefined) throw new Error('the district has no windows')
  const at = instantOf(day, number, ofDay)
  const _id = hash('rating', `${dayNumber}/${number}`)
  const level = LEVELS[(number * 7 + dayNumber) % LEVELS.length] ?? 5
  return {
    _id,
    position: positionOf(at, _id.slice(0, 12)),
    // Everybody else rates once, under a key as random as a real one.
    raterKey: isBusy ? BUSY_RATER_KEY : [..._id].reverse().join(''),
    ordinal: isBusy ? number + 1 : 1,
    at,
    day,
    hour: String(9 + Math.floor((number * 8) / ofDay)).padStart(2, '0'),
    submittedAt: at,
    windowId: window._id,
    hallId: window.hallId,
    unitId: window.unitId,
    regionId: window.regionId,
    scale: 'three',
    level,
    dimensions: { attitude: level, efficiency: level, integrity: 5 },
    reasons: level === 1 ? ['queue'] : [],
    reasonsVersion: '2026-1',
    comment: '',
    commentCheck: 'none',
    photos: [],
    requestId: `history-${_id.slice(0, 20)}`,
    pending: false,
  }
}

/** A year of ratings, a list for each day, oldest first; the busy rater's are the first of each day. */
export function* buildRatingHistory({ ofBusyRater, ratings }: HistorySize): Generator<RatingDocument[]> {
  const shareOf = (total: number, dayNumber: number) =>
    Math.floor((total * (dayNumber + 1)) / DAYS) - Math.floor((total * dayNumber) / DAYS)
  for (let dayNumber = 0; dayNumber < DAYS; dayNumber += 1) {
    const day = addDays(`${HISTORY_YEAR}-01-01`, dayNumber)
    const ofDay = shareOf(ratings, dayNumber)
    const busy = shareOf(ofBusyRater, dayNumber)
    yield Array.from({ length: ofDay }, (_, number) => ratingOf(day, dayNumber, number, ofDay, number < busy))
  }
}

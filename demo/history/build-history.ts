import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { WindowDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { raterKeyOf } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { ratingIdOf } from '@qingjian/cloudfunctions/rating/rating-keys'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import { FAMILIAR_CITIZEN } from '../demo-callers'
import { personOnDuty, rosterOf } from '../people/rosters'
import { createRandom } from '../random'
import { drawContact } from './contacts'
import { drawVisits, type PlannedVisit } from './draw-visits'
import { drawJudgement } from './judgements'
import { createRaters, type Rater } from './raters'

interface HistoryOptions {
  seed: number
  hash: KeyedHash
  cipher: FieldCipher
  windows: readonly WindowDocument[]
  /** Open days, oldest first. */
  days: readonly string[]
  /** Ratings to make, about. */
  count: number
}

/** How long people take between scanning and sending. */
const FASTEST_MS = 15_000
const SLOWEST_MS = 90_000
/** Share of 差评 among those of the demo's own citizen. */
const PLAINTIFF_SHARE = 0.4

/**
 * A stream of ratings, settled and attributed, in the order in which the cards were scanned; whatever their number, only
 * one day's are held at once. They keep the rules of submitting: one service, one rating; at most the daily cap.
 */
export function* buildHistory(options: HistoryOptions): Generator<RatingDocument> {
  const { count, days, seed, windows } = options
  const random = createRandom(seed, 'ratings')
  const raters = createRaters(createRandom(seed, 'raters'), count)
  let today = ''
  let tickets = new Map<string, number>()
  for (const visit of drawVisits(createRandom(seed, 'visits'), windows, days, count)) {
    const { at, day, window } = visit
    if (day !== today) {
      today = day
      tickets = new Map()
    }
    const called = (tickets.get(window._id) ?? 0) + 1
    tickets.set(window._id, called)
    const ticket = window.ticketed ? `A${String(called).padStart(3, '0')}` : undefined
    const rater = raters.draw({ windowId: window._id, day, at, ticket })
    yield ratingOf({ ...options, random }, visit, rater, ticket)
  }
}

function ratingOf(
  tools: Pick<HistoryOptions, 'cipher' | 'hash'> & { random: ReturnType<typeof createRandom> },
  { at, bad, day, isSilent, middling, minute, window }: PlannedVisit,
  { openid, ordinal }: Rater,
  ticket: string | undefined,
): RatingDocument {
  const { hash, random } = tools
  const { reasonsVersion, scale, slotHours } = DEFAULT_RATING_SETTINGS
  const raterKey = raterKeyOf(hash, openid)
  const { _id: windowId, hallId, regionId, unitId } = window
  const place = { windowId, hallId, unitId, regionId }
  const _id = ratingIdOf(hash, raterKey, { windowId, ticket, at }, slotHours)
  const submittedAt = at + Math.floor(random.between(FASTEST_MS, SLOWEST_MS))
  // Whoever tries the product as this citizen finds cases to follow; a window that nobody complains of stays one.
  const isPlaintiff = openid === FAMILIAR_CITIZEN && bad > 0
  const judgement = drawJudgement(random, { bad: isPlaintiff ? PLAINTIFF_SHARE : bad, isSilent, middling })
  const attributedTo = personOnDuty(rosterOf(windowId, day), minute)
  return {
    _id,
    position: positionOf(submittedAt, _id.slice(0, 12)),
    raterKey,
    ordinal,
    at,
    day,
    hour: String(Math.floor(minute / 60)).padStart(2, '0'),
    submittedAt,
    ...place,
    scale,
    ...judgement,
    reasonsVersion,
    photos: [],
    ...(!isSilent && random.chance(0.5) ? { serviceItemId: random.pick(window.serviceItems).id } : {}),
    ...(random.chance(isBadLevel(judgement.level) ? 0.4 : 0.005)
      ? { contact: drawContact(tools, _id, submittedAt) }
      : {}),
    requestId: `history-${_id.slice(0, 20)}`,
    pending: false,
    ...(attributedTo === undefined ? {} : { attributedTo }),
  }
}

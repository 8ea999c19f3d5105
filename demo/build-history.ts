import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { WindowDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import type {
  ContactDocument,
  RatingDocument,
  RemarkDocument,
} from '@qingjian/cloudfunctions/rating/rating.documents'
import { contactContext } from '@qingjian/cloudfunctions/rating/resolve-contact'
import { startOfDay } from '@qingjian/shared/calendar/day'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { isBadLevel, type Level } from '@qingjian/shared/rating/scale'
import { rosterOf } from './build-people'
import { COMPLAINTS, PRAISE, REMARKS } from './comments'
import type { Random } from './random'

export interface HistoryOptions {
  random: Random
  hash: KeyedHash
  cipher: FieldCipher
  windows: readonly WindowDocument[]
  days: readonly string[]
  /** Ratings to make, about. */
  count: number
}

const MINUTE = 60_000
/** Minutes of the day at which people come, the busy ones named more often. */
const BUSY_HOURS = [9, 9, 10, 10, 10, 11, 13.5, 14, 14, 15, 15, 16, 17]

/** How a window does: share of 不满意 and of 基本满意, and how many people come compared with the others. */
interface Character {
  bad: number
  middling: number
  crowd: number
}

function characterOf(position: number, random: Random): Character {
  // Three windows do badly, one is too good to be true.
  if (position % 17 === 4) return { bad: 0.22, middling: 0.2, crowd: 1.4 }
  if (position === 11) return { bad: 0, middling: 0, crowd: 1.2 }
  return {
    bad: 0.01 + random.next() * 0.05,
    middling: 0.05 + random.next() * 0.1,
    crowd: 0.4 + random.next() * 1.4,
  }
}

/** More people come in March and from September to November, fewer around 春节. */
function seasonOf(day: string): number {
  const month = Number(day.slice(5, 7))
  return [0.8, 0.6, 1.2, 1, 1, 0.95, 0.9, 0.9, 1.15, 1.1, 1.15, 1][month - 1] ?? 1
}

function levelOf({ bad, middling }: Character, random: Random): Level {
  const drawn = random.next()
  if (drawn < bad) return 1
  return drawn < bad + middling ? 3 : 5
}

/** An aspect mostly follows the overall level. */
function dimensionsOf(level: Level, random: Random): Record<string, Level> {
  return Object.fromEntries(
    DEFAULT_RATING_SETTINGS.dimensions.map(({ code }) => {
      const isIntegrity = code === 'integrity'
      const follows = random.chance(isIntegrity ? 0.3 : 0.85)
      return [code, follows ? level : random.pick<Level>(isIntegrity ? [5, 5, 5, 3] : [5, 3])]
    }),
  )
}

function commentOf(level: Level, random: Random): string {
  if (isBadLevel(level)) return random.chance(0.4) ? random.pick(COMPLAINTS) : ''
  return random.chance(0.03) ? random.pick(PRAISE) : ''
}

function contactOf({ cipher, hash, random }: HistoryOptions, ratingId: string, at: number): ContactDocument {
  const mobile = `1700000${String(random.below(10_000)).padStart(4, '0')}`
  return {
    mobile: cipher.encrypt(mobile, contactContext(ratingId)),
    lookup: hash('mobile', mobile),
    consentedAt: at,
  }
}

/** One rating on one day; `number` tells apart the raters of a day. */
function ratingOf(
  options: HistoryOptions,
  window: WindowDocument,
  character: Character,
  day: string,
  number: number,
  minute?: number,
): RatingDocument {
  const { hash, random } = options
  const minuteOfDay = minute ?? Math.floor(random.pick(BUSY_HOURS) * 60 + random.below(30))
  const at = startOfDay(day) + minuteOfDay * MINUTE + random.below(MINUTE)
  const submittedAt = at + 20_000 + random.below(70_000)
  const raterKey = hash(
    'rater',
    `history-${(number * 7919 + Number(day.replaceAll('-', ''))) % 50_021}-${number}`,
  )
  const _id = hash('rating', `${raterKey}/${window._id}/${day}`)
  const level = levelOf(character, random)
  const comment = commentOf(level, random)
  const isBad = isBadLevel(level)
  const attributedTo = rosterOf(window._id, day).shifts.find(
    ({ fromMinute, untilMinute }) => fromMinute <= minuteOfDay && minuteOfDay < untilMinute,
  )?.personId
  return {
    _id,
    position: positionOf(submittedAt, _id.slice(0, 12)),
    raterKey,
    ordinal: 1,
    at,
    day,
    hour: String(Math.floor(minuteOfDay / 60)).padStart(2, '0'),
    submittedAt,
    windowId: window._id,
    hallId: window.hallId,
    unitId: window.unitId,
    regionId: window.regionId,
    scale: DEFAULT_RATING_SETTINGS.scale,
    level,
    dimensions: dimensionsOf(level, random),
    reasons: isBad ? [random.pick(DEFAULT_RATING_SETTINGS.reasons).code] : [],
    reasonsVersion: DEFAULT_RATING_SETTINGS.reasonsVersion,
    comment,
    commentCheck: comment === '' ? 'none' : 'passed',
    photos: [],
    ...(window.serviceItems.length > 0 && random.chance(0.5)
      ? { serviceItemId: random.pick(window.serviceItems).id }
      : {}),
    ...(random.chance(isBad ? 0.2 : 0.005) ? { contact: contactOf(options, _id, submittedAt) } : {}),
    requestId: `history-${_id.slice(0, 20)}`,
    pending: false,
    ...(attributedTo === undefined ? {} : { attributedTo }),
  }
}

/** A stream of ratings over the days, with one burst: forty 满意 at one window within half an hour. */
export function* buildHistory(options: HistoryOptions): Generator<RatingDocument> {
  const { count, days, random, windows } = options
  const characters = windows.map((_window, position) => characterOf(position, random))
  const crowd = characters.reduce((sum, character) => sum + character.crowd, 0)
  const season = days.reduce((sum, day) => sum + seasonOf(day), 0)
  const burstDay = days[Math.floor(days.length * 0.8)]
  for (const day of days) {
    let number = 0
    for (const [position, window] of windows.entries()) {
      const character = characters[position] ?? characterOf(position, random)
      const visitors = random.count((count * character.crowd * seasonOf(day)) / crowd / season)
      for (let n = 0; n < visitors; n += 1) yield ratingOf(options, window, character, day, number++)
      if (day === burstDay && position === 20) {
        for (let n = 0; n < 40; n += 1)
          yield ratingOf(
            options,
            window,
            { bad: 0, middling: 0, crowd: 1 },
            day,
            number++,
            15 * 60 + (n % 30),
          )
      }
    }
  }
}

/** 追评 under a few of the 差评. */
export function buildRemarks(
  { hash, random }: HistoryOptions,
  ratings: readonly RatingDocument[],
): RemarkDocument[] {
  return ratings
    .filter((rating) => isBadLevel(rating.level) && random.chance(0.1))
    .map((rating) => {
      const at = rating.submittedAt + (1 + random.below(72)) * 60 * MINUTE
      const _id = hash('remark', rating._id)
      const comment = random.pick(REMARKS)
      const position = positionOf(at, _id.slice(0, 12))
      return { _id, ratingId: rating._id, position, at, comment, commentCheck: 'passed' as const, photos: [] }
    })
}

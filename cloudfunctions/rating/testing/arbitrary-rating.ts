import { dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import type { Level } from '@qingjian/shared/rating/scale'
import type { WindowDocument } from '../../platform/directory/directory.documents'
import { positionOf } from '../../platform/ids/position'
import type { RatingDocument } from '../rating.documents'

/** What matters of a rating for counting it. */
export interface RatingFacts {
  number: number
  window: WindowDocument
  level: Level
  /** When its card was scanned, and when it was sent. */
  at: number
  submittedAt: number
}

/** A stored rating as `submit` leaves it behind, still to be counted; every rater rates once. */
export function pendingRating({ at, level, number, submittedAt, window }: RatingFacts): RatingDocument {
  const id = `rating-${String(number).padStart(6, '0')}`
  return {
    _id: id,
    position: positionOf(submittedAt, id),
    raterKey: `rater-${number}`,
    ordinal: 1,
    at,
    day: dayOf(at),
    hour: String(Math.floor(minuteOfDay(at) / 60)).padStart(2, '0'),
    submittedAt,
    windowId: window._id,
    hallId: window.hallId,
    unitId: window.unitId,
    regionId: window.regionId,
    scale: 'five',
    level,
    dimensions: { attitude: level },
    reasons: level <= 2 ? ['queue'] : [],
    reasonsVersion: '2026-1',
    comment: '',
    commentCheck: 'none',
    photos: [],
    requestId: `request-${number}`,
    pending: true,
  }
}

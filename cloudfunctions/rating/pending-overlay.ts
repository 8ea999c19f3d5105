import { doesPeriodContain, type Period } from '@qingjian/shared/calendar/period'
import { addCounts, countRatings, emptyCounts, type RatingCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import type { FiguresDocument, RatingDocument } from './rating.documents'

const PLACE_OF: Record<BoardScope, (rating: RatingDocument) => string | undefined> = {
  district: () => undefined,
  hall: (rating) => rating.hallId,
  unit: (rating) => rating.unitId,
  window: (rating) => rating.windowId,
}

/**
 * Stored counts plus the pending ratings that they do not hold yet. Figures name the pending ratings that they hold, so
 * that one which was counted but not yet marked is not added twice. `pending` must have been read before `stored`: a
 * rating that is marked in between is then in the figures, and named there.
 */
export function addPending(
  stored: FiguresDocument | undefined,
  pending: readonly RatingDocument[],
  place: { scope: BoardScope; id: string; period: Period },
): RatingCounts {
  const held = new Set(stored?.pendingCounted)
  const missing = pending.filter((rating) => {
    const placeOfRating = PLACE_OF[place.scope](rating)
    const isHere = placeOfRating === undefined || placeOfRating === place.id
    return isHere && doesPeriodContain(place.period, rating.day) && !held.has(rating.position)
  })
  const counted = stored?.counts ?? emptyCounts()
  return missing.length === 0 ? counted : addCounts([counted, countRatings(missing)])
}

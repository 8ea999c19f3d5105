import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import {
  accumulateCounts,
  countRatings,
  emptyCounts,
  type RatingCounts,
} from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { DISTRICT_ID, type FiguresDocument, figuresId, type RatingDocument } from './rating.documents'

const PERIOD_KINDS: readonly PeriodKind[] = ['day', 'month', 'year']

/**
 * Every figure that follows from a set of ratings: the full recount, which the running counts must equal.
 * @param through position up to which the ratings were read; none of them is pending
 */
export function deriveFigures(ratings: Iterable<RatingDocument>, through: string): FiguresDocument[] {
  const figures = new Map<string, FiguresDocument>()
  const add = (base: Omit<FiguresDocument, '_id' | 'counts'>, part: RatingCounts, hour?: string) => {
    const _id = figuresId(base.scope, base.scopeId, base.key)
    const document = figures.get(_id) ?? { _id, ...base, counts: emptyCounts() }
    accumulateCounts(document.counts, part)
    if (hour !== undefined) {
      document.through = through
      document.hours ??= {}
      document.hours[hour] ??= emptyCounts()
      accumulateCounts(document.hours[hour], part)
    }
    figures.set(_id, document)
  }
  for (const rating of ratings) {
    const part = countRatings([rating])
    for (const kind of PERIOD_KINDS) {
      const { key } = periodOfDay(kind, rating.day)
      const { hallId, unitId, windowId } = rating
      const places: [BoardScope, string][] = [
        ['hall', hallId],
        ['unit', unitId],
        ['district', DISTRICT_ID],
      ]
      for (const [scope, scopeId] of places) add({ scope, scopeId, kind, key }, part)
      const window = { scope: 'window' as const, scopeId: windowId, kind, key, hallId, unitId }
      add(window, part, kind === 'day' ? rating.hour : undefined)
    }
  }
  return [...figures.values()]
}

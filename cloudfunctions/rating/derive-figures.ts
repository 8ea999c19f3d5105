import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import { largerBurst, largestBurst } from '@qingjian/shared/rating/burst'
import { accumulateCounts, emptyCounts, type RatingCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { accumulateHour, countHour, emptyHour, minutesOf } from './count-hour'
import {
  DISTRICT_ID,
  FIGURES_VERSION,
  type FiguresDocument,
  figuresId,
  type RatingDocument,
} from './rating.documents'

const PERIOD_KINDS: readonly PeriodKind[] = ['day', 'month', 'year']

/**
 * Every figure that follows from a set of ratings: the full recount, which the running counts must equal.
 * @param through position up to which the ratings were read; none of them is pending
 */
export function deriveFigures(ratings: Iterable<RatingDocument>, through: string): FiguresDocument[] {
  const figures = new Map<string, FiguresDocument>()
  const add = (base: Omit<FiguresDocument, '_id' | 'counts' | 'version'>, part: RatingCounts) => {
    const _id = figuresId(base.scope, base.scopeId, base.key)
    const document = figures.get(_id) ?? { _id, version: FIGURES_VERSION, ...base, counts: emptyCounts() }
    accumulateCounts(document.counts, part)
    figures.set(_id, document)
    return document
  }
  for (const rating of ratings) {
    const { day, hallId, hour, unitId, windowId } = rating
    const part = countHour([rating])
    for (const kind of PERIOD_KINDS) {
      const { key } = periodOfDay(kind, day)
      const places: [BoardScope, string][] = [
        ['hall', hallId],
        ['unit', unitId],
        ['district', DISTRICT_ID],
      ]
      for (const [scope, scopeId] of places) add({ scope, scopeId, kind, key }, part)
      const document = add({ scope: 'window', scopeId: windowId, kind, key, hallId, unitId }, part)
      if (kind !== 'day') continue
      document.through = through
      document.hours ??= {}
      document.hours[hour] ??= emptyHour()
      accumulateHour(document.hours[hour], part)
    }
  }
  findBursts(figures)
  return [...figures.values()]
}

/** Bursts do not add up: they are found in a window's days, and the largest is that of its month and year. */
function findBursts(figures: ReadonlyMap<string, FiguresDocument>): void {
  for (const document of figures.values()) {
    const burst = document.hours && largestBurst(document.key, minutesOf(document.hours))
    if (!burst) continue
    for (const kind of PERIOD_KINDS) {
      const { key } = periodOfDay(kind, document.key)
      const larger = figures.get(figuresId('window', document.scopeId, key))
      if (larger) larger.burst = largerBurst(larger.burst, burst)
    }
  }
}

import { minuteOfDay } from '@qingjian/shared/calendar/day'
import { accumulateCounts, countRatings, emptyCounts } from '@qingjian/shared/rating/figures'
import type { HourCounts, RatingDocument } from './rating.documents'

export function emptyHour(): HourCounts {
  return { ...emptyCounts(), minutes: {} }
}

/** Counts of the ratings of one window in one hour. */
export function countHour(ratings: readonly RatingDocument[]): HourCounts {
  const hour: HourCounts = { ...countRatings(ratings), minutes: {} }
  for (const { at } of ratings) {
    const minute = minuteOfDay(at)
    hour.minutes[minute] = (hour.minutes[minute] ?? 0) + 1
  }
  return hour
}

/** Adds `part` to `into`, in place. */
export function accumulateHour(into: HourCounts, part: HourCounts): void {
  accumulateCounts(into, part)
  for (const [minute, count] of Object.entries(part.minutes))
    into.minutes[minute] = (into.minutes[minute] ?? 0) + count
}

/** How many ratings fell into each minute of the day that these hours make up. */
export function minutesOf(hours: Record<string, HourCounts>): HourCounts['minutes'] {
  return Object.assign({}, ...Object.values(hours).map(({ minutes }) => minutes))
}

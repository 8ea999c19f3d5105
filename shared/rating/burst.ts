import { startOfDay } from '../calendar/day'

/** Minutes that a burst lasts at most. */
export const BURST_MINUTES = 10
const MINUTE_MS = 60_000

/** Many ratings of one window within ten minutes: how many, and when the first of the ten minutes began (UTC milliseconds). */
export interface Burst {
  count: number
  at: number
}

/** How many ratings fell into each minute of a day, by the minute since midnight. */
export type MinuteCounts = Record<string, number>

/** The ten minutes of a day with the most ratings, the earliest of equals; nothing of nothing. */
export function largestBurst(day: string, minutes: MinuteCounts): Burst | undefined {
  const counted = Object.entries(minutes)
    .map(([minute, count]) => ({ minute: Number(minute), count }))
    .sort((left, right) => left.minute - right.minute)
  let largest: { count: number; minute: number } | undefined
  for (const [start, { minute }] of counted.entries()) {
    let count = 0
    for (let at = start; ; at += 1) {
      const one = counted[at]
      if (!one || one.minute >= minute + BURST_MINUTES) break
      count += one.count
    }
    if (!largest || count > largest.count) largest = { count, minute }
  }
  return largest && { count: largest.count, at: startOfDay(day) + largest.minute * MINUTE_MS }
}

/** The larger of two bursts, the earlier of equals. */
export function largerBurst(one: Burst | undefined, other: Burst | undefined): Burst | undefined {
  if (!one || !other) return one ?? other
  if (one.count !== other.count) return one.count > other.count ? one : other
  return one.at <= other.at ? one : other
}

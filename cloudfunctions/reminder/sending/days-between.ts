import { startOfDay } from '@qingjian/shared/calendar/day'

const DAY_MS = 86_400_000

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS)
}

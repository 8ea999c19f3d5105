import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'

/**
 * From when to when a role counts (UTC milliseconds, `until` excluded), for the first and the last day in Shanghai. One
 * that begins today begins at once.
 */
export function termOf(
  first: string | undefined,
  last: string | undefined,
  now: number,
): { from: number; until?: number } {
  const from = first === undefined || first === dayOf(now) ? now : startOfDay(first)
  return last === undefined ? { from } : { from, until: startOfDay(addDays(last, 1)) }
}

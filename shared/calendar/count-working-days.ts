import { type Result, succeed } from '../kernel/result'
import { addDays } from './day'
import { isWorkingDay } from './working-days'
import type { YearCalendar } from './year-calendar'

/**
 * How many working days there are after one day up to another, that one included; 0 when it is not later. A year without a
 * calendar is a failure, as everywhere.
 */
export function countWorkingDays(
  calendars: readonly YearCalendar[],
  after: string,
  until: string,
): Result<number> {
  let count = 0
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return works
    if (works.data) count += 1
  }
  return succeed(count)
}

import { fail, type Result, succeed } from '../kernel/result'
import { addDays } from './day'
import type { YearCalendar } from './year-calendar'

/** Saturday or Sunday. @param day `YYYY-MM-DD` */
export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/**
 * Whether a day is worked: weekdays outside the holidays, and the weekend days worked in exchange (调休). A year without a
 * calendar is a failure, never a guess: a deadline reckoned wrong has consequences for people.
 */
export function isWorkingDay(calendars: readonly YearCalendar[], day: string): Result<boolean> {
  const year = Number(day.slice(0, 4))
  const calendar = calendars.find((one) => one.year === year)
  if (!calendar) return fail('CONFLICT', `${year}年的工作日历还没有录入，期限算不出来，请联系系统管理员录入`)
  if (calendar.workingWeekends.includes(day)) return succeed(true)
  const isHoliday = calendar.holidays.some(({ from, to }) => from <= day && day <= to)
  return succeed(!isHoliday && !isWeekend(day))
}

/**
 * The last day of a term of working days. The day on which the term begins is not counted (民法典 第二百零一条), so one working
 * day from a Friday ends on the next Monday that is worked.
 * @param count at least 1
 */
export function addWorkingDays(
  calendars: readonly YearCalendar[],
  begin: string,
  count: number,
): Result<string> {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`a term of ${count} working days`)
  let day = begin
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return works
    if (works.data) left -= 1
  }
  return succeed(day)
}

/** The last working day before a day, that day not included: when to send what must arrive before a holiday. */
export function lastWorkingDayBefore(calendars: readonly YearCalendar[], end: string): Result<string> {
  for (let day = addDays(end, -1); ; day = addDays(day, -1)) {
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return works
    if (works.data) return succeed(day)
  }
}

import { addDays, dayOf, minuteOfDay, startOfDay } from '@qingjian/shared/calendar/day'
import { addWorkingDays, isWorkingDay, lastWorkingDayBefore } from '@qingjian/shared/calendar/working-days'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { Random } from '../random'

const MINUTE_MS = 60_000
const OPENS = 9 * 60
const CLOSES = 17 * 60 + 30
const AFTERNOON = 15 * 60

/** When people of a unit get round to something. Beyond the last known calendar nobody does anything any more. */
export interface WorkingTimes {
  /** Some minutes later within office hours, else at the beginning of the next working day. */
  soon(at: number, fewest: number, most: number): number
  /** Some working days later, at some time of the day. */
  days(at: number, fewest: number, most: number): number
  /** Whether the calendars reach so many working days beyond a day. */
  reaches(day: string | undefined, days: number): boolean
  /** An afternoon's hour of the last working day of the history. */
  lastDay(): number
}

const NEVER = Number.MAX_SAFE_INTEGER

export function workingTimes(
  random: Random,
  calendars: readonly YearCalendar[],
  until: number,
): WorkingTimes {
  const minuteOf = (day: string, from: number, until: number) =>
    startOfDay(day) + Math.floor(random.between(from, until) * MINUTE_MS)
  const days: WorkingTimes['days'] = (at, fewest, most) => {
    if (at === NEVER) return NEVER
    const day = addWorkingDays(calendars, dayOf(at), fewest + random.below(most - fewest + 1))
    return day.ok ? minuteOf(day.data, OPENS, CLOSES) : NEVER
  }
  return {
    days,
    reaches: (day, count) => day !== undefined && addWorkingDays(calendars, day, count).ok,
    lastDay() {
      const day = lastWorkingDayBefore(calendars, dayOf(until))
      return day.ok ? minuteOf(day.data, AFTERNOON, AFTERNOON + 60) : NEVER
    },
    soon(at, fewest, most) {
      if (at === NEVER) return NEVER
      const then = at + Math.floor(random.between(fewest, most) * MINUTE_MS)
      const works = isWorkingDay(calendars, dayOf(then))
      if (works.ok && works.data && minuteOfDay(then) >= OPENS && minuteOfDay(then) < CLOSES) return then
      const next = addWorkingDays(
        calendars,
        minuteOfDay(then) < OPENS ? addDays(dayOf(then), -1) : dayOf(then),
        1,
      )
      return next.ok ? minuteOf(next.data, OPENS, OPENS + 90) : NEVER
    },
  }
}

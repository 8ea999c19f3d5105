import { addDays, dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { isWorkingDay } from '@qingjian/shared/calendar/working-days'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { ReminderSettings } from '@qingjian/shared/reminder/reminder-settings'
import { appointmentsText as text } from './appointments.text'

export interface Circumstances {
  calendars: readonly YearCalendar[]
  settings: Pick<ReminderSettings, 'sendAtMinute'>
  now: number
}

/** `早上8:00`, `14:30`. */
function timeOf(minute: number): string {
  const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  return minute < 12 * 60 ? text.morning(time) : time
}

/**
 * When somebody who comes into a post on a day, today or later, will be reminded.
 * @returns the day, missing where nobody can tell, and the whole in words
 */
export function whenReminded(
  on: string,
  { calendars, now, settings: { sendAtMinute } }: Circumstances,
): { day?: string; words: string } {
  let day = on
  for (;;) {
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return { words: text.noCalendar(day.slice(0, 4)) }
    if (works.data) break
    day = addDays(day, 1)
  }
  if (day === dayOf(now) && minuteOfDay(now) >= sendAtMinute) return { day, words: text.soon }
  const time = timeOf(sendAtMinute)
  const words =
    day === on
      ? text.onThatDay(writtenDay(day), time)
      : text.nextWorkingDay(writtenDay(on), writtenDay(day), time)
  return { day, words }
}

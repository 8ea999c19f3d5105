import { countWorkingDays } from '@qingjian/shared/calendar/count-working-days'
import { dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { CaseClock } from '../case-types'
import { casesText as text } from '../cases.text'

/** How pressing a clock is: it is a warning on its last day and after it, and not before. */
export type ClockUrgency = 'calm' | 'last-day' | 'late' | 'stopped'

const DAY = 86_400_000

/** A clock in words, reckoned with the working calendar; without one only its last day is said. */
export function clockWords(
  { dueDay, isLate, stoppedAt }: Pick<CaseClock, 'dueDay' | 'isLate' | 'stoppedAt'>,
  now: number,
  calendars: readonly YearCalendar[],
): { words: string; urgency: ClockUrgency } {
  if (stoppedAt !== undefined) {
    const day = dayOf(stoppedAt)
    return { words: isLate ? text.stoppedLate(day) : text.stopped(day), urgency: 'stopped' }
  }
  const today = dayOf(now)
  // Whether it is late is said by the cloud: a PC's own clock may be wrong.
  if (isLate) {
    const days = (startOfDay(today) - startOfDay(dueDay)) / DAY
    return { words: days > 0 ? text.lateBy(days) : text.late, urgency: 'late' }
  }
  if (dueDay < today) return { words: text.dueOn(dueDay), urgency: 'last-day' }
  if (dueDay === today) return { words: text.dueToday, urgency: 'last-day' }
  const left = countWorkingDays(calendars, today, dueDay)
  return { words: left.ok ? text.daysLeft(left.data) : text.dueOn(dueDay), urgency: 'calm' }
}

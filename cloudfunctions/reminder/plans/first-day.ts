import { addDays, dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import type { ReminderSettings } from '@qingjian/shared/reminder/reminder-settings'

/** The first day whose reminders have not begun to leave yet: today until its sending time, tomorrow from then on. */
export function firstDayFrom(now: number, { sendAtMinute }: Pick<ReminderSettings, 'sendAtMinute'>): string {
  const today = dayOf(now)
  return minuteOfDay(now) < sendAtMinute ? today : addDays(today, 1)
}

/**
 * From which day on a content counts that is approved now. Where a plan goes on with a new content, days that the job has
 * not wholly dealt with yet are the new content's, so that none is lost between the two.
 * @param firstDay see `firstDayFrom`
 * @param goesOn the plan is active already: since when, and how far the job has come
 */
export function countsFrom(
  firstDay: string,
  goesOn?: { inForceFrom: string | undefined; doneUntil: string | undefined },
): string {
  if (!goesOn) return firstDay
  const { doneUntil, inForceFrom = firstDay } = goesOn
  const undone = doneUntil === undefined ? inForceFrom : addDays(doneUntil, 1)
  const [, since = firstDay] = [inForceFrom, undone].sort()
  const [earlier = firstDay] = [since, firstDay].sort()
  return earlier
}

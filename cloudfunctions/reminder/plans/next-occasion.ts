import { addDays } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { occasionOn } from '@qingjian/shared/reminder/occasion-on'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { POST_MOVE_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import type { RemindedOf } from '@qingjian/shared/reminder/wording'

/** The first day that is no longer within twelve months of a day. */
export function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

/**
 * What a content reminds of on a day, as its words need it. Posts have no day of their own: any day may be the first in
 * one. Fails where the calendar of a year is needed and missing.
 */
export function remindedOn(
  { name, when }: PlanContent,
  day: string,
  calendars: readonly YearCalendar[],
): Result<RemindedOf | undefined> {
  if (when.kind === 'post') {
    const [move = 'appointed'] = when.moves
    return succeed({ kind: 'post', title: POST_MOVE_NAMES[move], day, move })
  }
  const found = occasionOn(when, { id: '', name }, day, calendars)
  if (!found.ok || !found.data) return found as Result<undefined>
  const { holiday, title } = found.data
  return succeed({ kind: when.kind, title, day, ...(holiday && { holiday }) })
}

/** The next occasion of a content within a year, from a day on. Fails as `remindedOn`, since the next may lie behind the gap. */
export function nextOccasion(
  content: PlanContent,
  from: string,
  calendars: readonly YearCalendar[],
): Result<RemindedOf | undefined> {
  for (let day = from; day < yearAfter(from); day = addDays(day, 1)) {
    const found = remindedOn(content, day, calendars)
    if (!found.ok || found.data) return found
  }
  return succeed(undefined)
}

/** Every occasion of a content in the twelve months from a day on, and in words why there may be more. */
export function occasionsOfYear(
  content: PlanContent,
  from: string,
  calendars: readonly YearCalendar[],
): { occasions: RemindedOf[]; gap?: string } {
  const occasions: RemindedOf[] = []
  for (let day = from; day < yearAfter(from); day = addDays(day, 1)) {
    const found = remindedOn(content, day, calendars)
    if (!found.ok) return { occasions, gap: found.error.message }
    if (found.data) occasions.push(found.data)
  }
  return { occasions }
}

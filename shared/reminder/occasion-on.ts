import { addDays } from '../calendar/day'
import { lastWorkingDayBefore } from '../calendar/working-days'
import type { YearCalendar } from '../calendar/year-calendar'
import { fail, type Result, succeed } from '../kernel/result'
import { HOLIDAY_NAMES, type Holiday } from './holidays'
import { anniversaryMonthDays } from './party-birthday'
import type { When } from './reminder-fields'
import { REMINDER_KIND_NAMES } from './reminder-kinds'

/** A holiday as the calendar has it; its name may hold two, such as 国庆节、中秋节. */
export interface HolidayEntry {
  name: string
  from: string
  to: string
}

/** What a plan reminds of on a day. */
export interface OccasionFacts {
  /** Tells one occasion of a kind from another: a person is reminded once of each. */
  key: string
  title: string
  holiday?: HolidayEntry
}

interface NamedPlan {
  id: string
  name: string
}

/** Longer than any holiday and what is worked in exchange around it. */
const DAYS_AHEAD_OF_HOLIDAY = 15
const DAYS_OF_A_YEAR = 366

/**
 * What a plan reminds of on a day, if anything; posts have no day of their own. Fails where a year's calendar is needed
 * and missing: a holiday's last working day is never guessed.
 */
export function occasionOn(
  when: When,
  plan: NamedPlan,
  day: string,
  calendars: readonly YearCalendar[],
): Result<OccasionFacts | undefined> {
  switch (when.kind) {
    case 'party-birthday':
      return succeed({ key: day.slice(0, 4), title: REMINDER_KIND_NAMES['party-birthday'] })
    case 'own-day':
      return succeed(isOwnDay(when, day) ? { key: `${plan.id}/${day}`, title: plan.name } : undefined)
    case 'holiday':
      return holidayAfter(when.holidays, day, calendars)
    case 'post':
      return succeed(undefined)
  }
}

function isOwnDay({ day: first, yearly }: Extract<When, { kind: 'own-day' }>, day: string): boolean {
  if (!yearly) return day === first
  return day.slice(0, 4) >= first.slice(0, 4) && anniversaryMonthDays(day).includes(first.slice(5))
}

/** The holiday before which a day is the last that is worked. */
function holidayAfter(
  wanted: readonly Holiday[],
  day: string,
  calendars: readonly YearCalendar[],
): Result<OccasionFacts | undefined> {
  const horizon = addDays(day, DAYS_AHEAD_OF_HOLIDAY)
  for (const year of new Set([day.slice(0, 4), horizon.slice(0, 4)])) {
    const calendar = calendars.find((one) => one.year === Number(year))
    if (!calendar) return fail('CONFLICT', holidaysUnknown(Number(year)))
    for (const holiday of calendar.holidays) {
      if (holiday.from <= day || holiday.from > horizon || !isWanted(wanted, holiday)) continue
      const last = lastWorkingDayBefore(calendars, holiday.from)
      if (!last.ok) return last
      if (last.data === day) return succeed({ key: holiday.from, title: holiday.name, holiday })
    }
  }
  return succeed(undefined)
}

function isWanted(wanted: readonly Holiday[], { name }: HolidayEntry): boolean {
  return wanted.some((one) => name.includes(HOLIDAY_NAMES[one]))
}

/** That nobody knows a year's holidays yet, and what is to be done about it. */
export function holidaysUnknown(year: number): string {
  return `${year}年的放假安排还没有录入，节前提醒定不了日子，请系统管理员在“设置 → 工作日历”里录入`
}

/** The next days on which a plan sends, a year ahead at most; ends where a calendar is missing. */
export function nextDays(
  when: When,
  from: string,
  calendars: readonly YearCalendar[],
  count: number,
): string[] {
  if (when.kind === 'post' || when.kind === 'party-birthday') return []
  const days: string[] = []
  for (let later = 0; later < DAYS_OF_A_YEAR && days.length < count; later += 1) {
    const day = addDays(from, later)
    const occasion = occasionOn(when, { id: '', name: '' }, day, calendars)
    if (!occasion.ok) break
    if (occasion.data) days.push(day)
  }
  return days
}

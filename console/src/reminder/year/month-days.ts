import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { movePeriod } from '@qingjian/shared/calendar/move-period'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readMonth } from '@qingjian/shared/reminder/reminder.contracts'

export type MonthEntry = ContractOutput<typeof readMonth>['entries'][number]

const WEEK = 7

/** A month and those that follow it, `2026-11`, `2026-12` … */
function monthsFrom(month: string, count: number): string[] {
  const months = [month]
  for (let last = month; months.length < count; months.push(last)) {
    last = movePeriod({ kind: 'month', key: last }, 'later').key
  }
  return months
}

/** The twelve months that are shown: of a year, else from the month of an instant on. */
export function monthsShown(year: string | undefined, now: number): string[] {
  return monthsFrom(year !== undefined && /^20\d\d$/.test(year) ? `${year}-01` : dayOf(now).slice(0, 7), 12)
}

/** The days of a month in weeks from Monday on; what is not of the month is missing. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % WEEK
  const days: (string | undefined)[] = Array.from({ length: before })
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day)
  while (days.length % WEEK > 0) days.push(undefined)
  return Array.from({ length: days.length / WEEK }, (_, n) => days.slice(n * WEEK, (n + 1) * WEEK))
}

/** Entries by their day. */
export function byDay(entries: readonly MonthEntry[]): ReadonlyMap<string, MonthEntry[]> {
  const days = new Map<string, MonthEntry[]>()
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return days
}

export interface Sums {
  people: number
  parts: number
  cost: number
  /** There are more people than were counted. */
  isMore: boolean
}

/** What entries come to together; a day that was left out or missed costs nothing and reaches nobody. */
export function sumsOf(entries: readonly MonthEntry[]): Sums {
  const counted = entries.filter(({ state }) => state !== 'skipped' && state !== 'missed')
  const sum = (of: (entry: MonthEntry) => number) => counted.reduce((all, one) => all + of(one), 0)
  return {
    people: sum(({ people }) => people),
    parts: sum(({ parts }) => parts),
    cost: sum(({ cost }) => cost),
    isMore: counted.some(({ isMore }) => isMore),
  }
}

/** What the yearly notice says of a day: the holiday's name, or that a weekend is worked; nothing of other days. */
export function noticeOf(
  calendars: readonly YearCalendar[],
  day: string,
): { holiday: string } | 'worked' | undefined {
  const calendar = calendars.find(({ year }) => year === Number(day.slice(0, 4)))
  if (calendar?.workingWeekends.includes(day)) return 'worked'
  const found = calendar?.holidays.find(({ from, to }) => from <= day && day <= to)
  return found && { holiday: found.name }
}

import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listDues } from '@qingjian/shared/openness/affairs/affair.contracts'
import { periodAt } from '@qingjian/shared/openness/affairs/periods-of'

export type DueRow = ContractOutput<typeof listDues>['dues'][number]

/** A day of the calendar with what is due on it. */
export interface CalendarDay {
  day: string
  dues: number
  /** Of those, what is not public. */
  open: number
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
const DAYS_OF_WEEK = 7

/** The month in which it is now, or the one that an address asks for. */
export function monthOf(asked: string | undefined): string {
  return asked !== undefined && MONTH.test(asked) ? asked : dayOf(Date.now()).slice(0, 7)
}

export function isPublic({ state }: Pick<DueRow, 'state'>): boolean {
  return state === 'out' || state === 'late'
}

/** Weeks of a month, Monday first, each of seven days; undefined outside of the month. */
export function calendarWeeks(month: string, dues: readonly DueRow[]): (CalendarDay | undefined)[][] {
  const { lastDay } = periodAt('monthly', `${month}-01`)
  const days = Array.from({ length: Number(lastDay.slice(8)) }, (_, place): CalendarDay => {
    const day = `${month}-${String(place + 1).padStart(2, '0')}`
    const own = dues.filter(({ dueOn }) => dueOn === day)
    return { day, dues: own.length, open: own.filter((due) => !isPublic(due)).length }
  })
  const before = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK
  const cells: (CalendarDay | undefined)[] = [...Array.from({ length: before }, () => undefined), ...days]
  while (cells.length % DAYS_OF_WEEK > 0) cells.push(undefined)
  return Array.from({ length: cells.length / DAYS_OF_WEEK }, (_, week) =>
    cells.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  )
}

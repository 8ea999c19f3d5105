import { addDays } from '../../calendar/day'
import type { Clock } from './periods'

export type PeriodicClock = Exclude<Clock, 'at-once'>

/** A month or a quarter, such as `2026-09` or `2026Q3`, with its days. */
export interface AffairPeriod {
  period: string
  firstDay: string
  lastDay: string
}

const MONTHS_OF: Record<PeriodicClock, number> = { monthly: 1, quarterly: 3 }
const ORDINALS = ['一', '二', '三', '四']

/** The month or quarter that a day lies in. */
export function periodAt(clock: PeriodicClock, day: string): AffairPeriod {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (clock === 'monthly') return spanOf(day.slice(0, 7), year, month, clock)
  const quarter = Math.ceil(month / 3)
  return spanOf(`${year}Q${quarter}`, year, quarter * 3 - 2, clock)
}

/** The days of a period; undefined for an occasion, which has none. */
export function periodOf(period: string): AffairPeriod | undefined {
  const clock = clockOfPeriod(period)
  if (clock === 'at-once') return undefined
  const year = Number(period.slice(0, 4))
  const last = Number(period.slice(5))
  return spanOf(period, year, clock === 'monthly' ? last : last * 3 - 2, clock)
}

/** Whose clock a period is of. */
export function clockOfPeriod(period: string): Clock {
  if (period.startsWith('o')) return 'at-once'
  return period.includes('Q') ? 'quarterly' : 'monthly'
}

/** A period in words, `2026年9月` or `2026年第三季度`; undefined for an occasion, which has a title of its own. */
export function periodName(period: string): string | undefined {
  const clock = clockOfPeriod(period)
  if (clock === 'at-once') return undefined
  const year = period.slice(0, 4)
  const number = Number(period.slice(5))
  return clock === 'monthly' ? `${year}年${number}月` : `${year}年第${ORDINALS[number - 1]}季度`
}

/** Whether a period of this clock can begin on that day. */
export function canBegin(clock: PeriodicClock, day: string): boolean {
  return day === periodAt(clock, day).firstDay
}

/** The first day of a month that is not before this day. */
export function monthStartFrom(day: string): string {
  const { firstDay, lastDay } = periodAt('monthly', day)
  return day === firstDay ? day : addDays(lastDay, 1)
}

function spanOf(period: string, year: number, month: number, clock: PeriodicClock): AffairPeriod {
  const next = month + MONTHS_OF[clock]
  const firstAfter = next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next)
  return { period, firstDay: firstOf(year, month), lastDay: addDays(firstAfter, -1) }
}

function firstOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import * as v from 'valibot'

dayjs.extend(utc)

/** Asia/Shanghai is UTC+8 all year since 1991, so no time-zone data is needed. */
const SHANGHAI_OFFSET_HOURS = 8

function inShanghai(instant: number) {
  return dayjs.utc(instant).utcOffset(SHANGHAI_OFFSET_HOURS)
}

/** The Shanghai day of an instant (UTC milliseconds), `YYYY-MM-DD`. */
export function dayOf(instant: number): string {
  return inShanghai(instant).format('YYYY-MM-DD')
}

/** Minutes since midnight in Shanghai, 0–1439. */
export function minuteOfDay(instant: number): number {
  const local = inShanghai(instant)
  return local.hour() * 60 + local.minute()
}

/** The instant at which a Shanghai day begins, in UTC milliseconds. */
export function startOfDay(day: string): number {
  return dayjs.utc(day).valueOf() - SHANGHAI_OFFSET_HOURS * 3_600_000
}

export function addDays(day: string, days: number): string {
  return dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')
}

/** A date and time for people, `2026-11-24 09:05`. */
export function formatInstant(instant: number): string {
  return inShanghai(instant).format('YYYY-MM-DD HH:mm')
}

const WRITTEN_DAY = /^([1-9]\d{3})-(\d\d)-(\d\d)$/

/** Whether there was or will be such a day: `2026-02-30` there is not. Files have tens of thousands of days to ask about. */
export function isRealDay(day: string): boolean {
  const [, year, month, date] = (WRITTEN_DAY.exec(day) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return false
  return month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const dayField = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d$/, '日期的格式不对'),
  v.check(isRealDay, '没有这一天'),
)

/** A day in somebody's past, last century included. */
export const pastDayField = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d\d-\d\d-\d\d$/, '日期的格式不对'),
  v.check(isRealDay, '没有这一天'),
)

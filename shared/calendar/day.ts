import * as v from 'valibot'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Asia/Shanghai is UTC+8 all year since 1991, so no time-zone data is needed. */
const SHANGHAI_AHEAD_MS = 8 * 3_600_000

/** The Shanghai day of an instant (UTC milliseconds), `YYYY-MM-DD`. */
export function dayOf(instant: number): string {
  return dayAt(instant + SHANGHAI_AHEAD_MS)
}

/** Minutes since midnight in Shanghai, 0–1439. */
export function minuteOfDay(instant: number): number {
  // Before 1970 what is left over is negative.
  const leftOver = (instant + SHANGHAI_AHEAD_MS) % DAY_MS
  return Math.floor(((leftOver + DAY_MS) % DAY_MS) / MINUTE_MS)
}

/** The instant at which a Shanghai day begins, in UTC milliseconds; NaN for a text that is no day. */
export function startOfDay(day: string): number {
  return midnightOf(day) - SHANGHAI_AHEAD_MS
}

export function addDays(day: string, days: number): string {
  return dayAt(midnightOf(day) + days * DAY_MS)
}

/** Days from one day to another; below zero where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return (midnightOf(to) - midnightOf(from)) / DAY_MS
}

/** A date and time for people, `2026-11-24 09:05`. */
export function formatInstant(instant: number): string {
  const minute = minuteOfDay(instant)
  return `${dayOf(instant)} ${inTwo(Math.floor(minute / 60))}:${inTwo(minute % 60)}`
}

/** Where a day begins in milliseconds, were it one of UTC. Every list and every clock asks, so it is plain arithmetic. */
function midnightOf(day: string): number {
  if (day.length !== 'YYYY-MM-DD'.length) return Number.NaN
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
}

function dayAt(milliseconds: number): string {
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  // Comes after every day, as a text.
  if (Number.isNaN(year)) return 'Invalid Date'
  return `${String(year).padStart(4, '0')}-${inTwo(date.getUTCMonth() + 1)}-${inTwo(date.getUTCDate())}`
}

function inTwo(number: number): string {
  return number < 10 ? `0${number}` : String(number)
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

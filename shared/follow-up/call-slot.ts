import { addDays, dayOf, minuteOfDay, startOfDay } from '../calendar/day'
import { addWorkingDays, isWorkingDay } from '../calendar/working-days'
import type { YearCalendar } from '../calendar/year-calendar'
import { type Result, succeed } from '../kernel/result'
import { type Contact, isCall, rangAt } from './contact-results'
import type { FollowUpSettings } from './follow-up-settings'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const NOON = 12 * 60
/** A call needs some time before the hours for calls end. */
const LEAST_MINUTES = 5
/** No holiday is this long; further on something is wrong with the calendar. */
const MOST_DAYS_AHEAD = 60

/** A time for one call. */
export interface CallSlot {
  at: number
  /** When the hours for calls end, or the half-day: it must have begun before. */
  until: number
  /** The last working day of the term for calls. */
  lastDay: string
}

type Hours = Pick<FollowUpSettings, 'callDays' | 'hoursBetween' | 'windows'>

/** The hours for calls of a day, cut at noon, in order. */
function halvesOf(windows: Hours['windows']): { fromMinute: number; untilMinute: number }[] {
  return windows
    .flatMap(({ fromMinute, untilMinute }) =>
      fromMinute < NOON && NOON < untilMinute
        ? [
            { fromMinute, untilMinute: NOON },
            { fromMinute: NOON, untilMinute },
          ]
        : [{ fromMinute, untilMinute }],
    )
    .sort((one, other) => one.fromMinute - other.fromMinute)
}

/** Names the half of a Shanghai day that an instant lies in. */
function halfDayOf(instant: number): string {
  return `${dayOf(instant)}/${minuteOfDay(instant) < NOON ? 'am' : 'pm'}`
}

/**
 * The first time at which somebody may be called: on a working day, within the hours, long enough after the last call,
 * and in a half-day without a call. Where the term has no such half-day left, one with a call will do; after the term it
 * is again the first without.
 * @param lastDay the last day of the term, once that is known; else it begins with the day that is found
 * @returns a failure when a year has no calendar
 */
export function findCallSlot(
  { contacts, lastDay }: { contacts: readonly Contact[]; lastDay?: string },
  { callDays, hoursBetween, windows }: Hours,
  calendars: readonly YearCalendar[],
  earliest: number,
): Result<CallSlot> {
  const calls = contacts.filter(isCall)
  const from = calls.reduce((least, call) => Math.max(least, rangAt(call) + hoursBetween * HOUR_MS), earliest)
  const used = new Set(calls.map(({ at }) => halfDayOf(at)))
  const halves = halvesOf(windows)
  let second: CallSlot | undefined
  for (let day = dayOf(from), ahead = 0; ahead < MOST_DAYS_AHEAD; day = addDays(day, 1), ahead += 1) {
    if (second && lastDay !== undefined && day > lastDay) return succeed(second)
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return second ? succeed(second) : works
    if (!works.data) continue
    for (const half of halves) {
      const until = startOfDay(day) + half.untilMinute * MINUTE_MS
      const at = Math.max(from, startOfDay(day) + half.fromMinute * MINUTE_MS)
      if (at > until - LEAST_MINUTES * MINUTE_MS) continue
      const term = lastDay === undefined ? lastDayOf(calendars, day, callDays) : succeed(lastDay)
      if (!term.ok) return term
      const slot = { at, until, lastDay: term.data }
      if (!used.has(halfDayOf(at))) return succeed(slot)
      if (day <= term.data) second ??= slot
    }
  }
  throw new Error(`no time for a call within ${MOST_DAYS_AHEAD} days of ${new Date(from).toISOString()}`)
}

function lastDayOf(calendars: readonly YearCalendar[], firstDay: string, days: number): Result<string> {
  return days === 1 ? succeed(firstDay) : addWorkingDays(calendars, firstDay, days - 1)
}

/** Whether people may be called at this instant, and from when on if not. */
export function callHours(
  windows: Hours['windows'],
  calendars: readonly YearCalendar[],
  now: number,
): Result<{ mayCall: boolean; nextWindowAt?: number }> {
  const slot = findCallSlot({ contacts: [] }, { callDays: 1, hoursBetween: 1, windows }, calendars, now)
  if (!slot.ok) return slot
  return succeed(slot.data.at <= now ? { mayCall: true } : { mayCall: false, nextWindowAt: slot.data.at })
}

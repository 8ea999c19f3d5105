import { addDays, dayOf, minuteOfDay, startOfDay } from '../calendar/day'
import type { DayTime, NoticeSettings } from './notice-settings'
import type { NoticeTemplate } from './templates'

const MINUTE_MS = 60_000

/**
 * The first instant, from the given one on, at which a message may leave: calls within the hours for calls, what keeps
 * quiet after the quiet hours, everything else at once.
 */
export function mayLeaveFrom(
  template: NoticeTemplate,
  { callHours, quiet }: Pick<NoticeSettings, 'callHours' | 'quiet'>,
  instant: number,
): number {
  if (template.channel === 'voice') return nextCallHour(callHours, instant)
  return template.keepsQuiet ? endOfQuiet(quiet, instant) : instant
}

function nextCallHour(callHours: readonly DayTime[], instant: number): number {
  const minute = minuteOfDay(instant)
  const inOrder = [...callHours].sort((one, other) => one.fromMinute - other.fromMinute)
  if (inOrder.some(({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute))
    return instant
  const day = dayOf(instant)
  const later = inOrder.find(({ fromMinute }) => fromMinute > minute)
  if (later) return startOfDay(day) + later.fromMinute * MINUTE_MS
  return startOfDay(addDays(day, 1)) + (inOrder[0]?.fromMinute ?? 0) * MINUTE_MS
}

function endOfQuiet({ fromMinute, untilMinute }: DayTime, instant: number): number {
  const minute = minuteOfDay(instant)
  const day = dayOf(instant)
  const today = startOfDay(day) + untilMinute * MINUTE_MS
  if (fromMinute <= untilMinute) return fromMinute <= minute && minute < untilMinute ? today : instant
  if (minute < untilMinute) return today
  return minute >= fromMinute ? startOfDay(addDays(day, 1)) + untilMinute * MINUTE_MS : instant
}

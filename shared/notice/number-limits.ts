import { addDays, dayOf, startOfDay } from '../calendar/day'
import type { NoticeChannel } from './channels'
import type { NoticeSettings } from './notice-settings'

/** What went to a number before. */
export interface SentBefore {
  channel: NoticeChannel
  template: string
  sentAt: number
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** How far back the limits look, in milliseconds. */
export const LIMITS_LOOK_BACK_MS = DAY_MS

/** When a number may get one more message: now, or once enough time has passed since the ones before. */
export function numberIsFreeFrom(
  message: { channel: NoticeChannel; template: string },
  before: readonly SentBefore[],
  limits: NoticeSettings['limits'],
  now: number,
): number {
  const sameChannel = before.filter(({ channel }) => channel === message.channel)
  if (message.channel === 'subscribe') return now
  if (message.channel === 'sms') {
    const today = dayOf(now)
    const sent = sameChannel.filter(
      ({ sentAt, template }) => template === message.template && dayOf(sentAt) === today,
    )
    return sent.length < limits.smsPerTemplateAndDay ? now : startOfDay(addDays(today, 1))
  }
  const instants = sameChannel.map(({ sentAt }) => sentAt).sort((one, other) => other - one)
  const windows: [number, number][] = [
    [MINUTE_MS, limits.callsPerMinute],
    [60 * MINUTE_MS, limits.callsPerHour],
    [DAY_MS, limits.callsPerDay],
  ]
  return Math.max(now, ...windows.map(([length, most]) => (instants[most - 1] ?? -length) + length))
}

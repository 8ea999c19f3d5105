import type { CallResult, Channel } from './follow-up-states'

/** What came of a contact that a machine made. */
export const MACHINE_RESULTS = [
  'delivered',
  /** It never got there, for a reason that is not the number's. */
  'failed',
  /** Invalid, empty or suspended: this number is not called again. */
  'dead-number',
  /** It did not leave in time, so nobody was troubled. */
  'not-sent',
  /** Nobody knows; it counts as made, so that nobody is called too often. */
  'unclear',
  /** The phone was answered and no key pressed, which says nothing of whether it is solved. */
  'no-key',
  /** Rang, and nobody took it: busy, no answer, off. */
  'not-taken',
] as const
export type MachineResult = (typeof MACHINE_RESULTS)[number]

export type ContactResult = MachineResult | CallResult

/** One contact of a follow-up, whoever made it. */
export interface Contact {
  channel: Channel
  /** When it was given away or the call began. */
  at: number
  /** When its result came. */
  settledAt?: number
  result?: ContactResult
}

/** Whether a phone rang, or may have: such calls are what the limits count. */
export function isCall({ channel, result }: Contact): boolean {
  if (channel === 'person') return true
  return channel === 'voice' && result !== 'not-sent' && result !== 'failed'
}

/** The last moment at which the phone may have been ringing. */
export function rangAt({ at, settledAt }: Contact): number {
  return Math.max(at, settledAt ?? at)
}

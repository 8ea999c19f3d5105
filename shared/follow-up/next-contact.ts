import { addDays, startOfDay } from '../calendar/day'
import type { YearCalendar } from '../calendar/year-calendar'
import { type Result, succeed } from '../kernel/result'
import { findCallSlot } from './call-slot'
import { type Contact, isCall } from './contact-results'
import type { FollowUpSettings } from './follow-up-settings'
import type { Outcome } from './follow-up-states'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What the planner knows of a follow-up. */
export interface FollowUpPlan {
  kind: 'case' | 'rating'
  beganAt: number
  contacts: readonly Contact[]
  /** Whether there is a number, dead or not. */
  hasNumber: boolean
  numberIsDead: boolean
  /** The last day of the term for calls, once the first one was planned. */
  lastDay?: string
}

/** What comes next, and when; an instant in the past means now. */
export type NextStep =
  | { step: 'sms'; at: number }
  /** `until`: when it must have begun. */
  | { step: 'voice'; at: number; until: number; lastDay: string }
  /** From when on a person may call; `lastDay` has passed where nobody did in time. */
  | { step: 'person'; at: number; lastDay: string }
  | { step: 'end'; at: number; outcome: Extract<Outcome, 'unreachable' | 'no-contact'> }

/**
 * The next contact, of which only one is ever under way: the message with the link, then calls by the machine, then by a
 * person. Who pressed no key, or whom the machine could not call for reasons of its own, is called by a person. The term
 * for calls binds the machine; a person who is late still has to call, since nobody is unreachable whom nobody tried.
 * A good rating that was drawn is asked about by message alone.
 * @returns a failure when a year has no calendar: then nothing may be planned
 */
export function nextContact(
  plan: FollowUpPlan,
  settings: FollowUpSettings,
  calendars: readonly YearCalendar[],
  now: number,
): Result<NextStep> {
  const { beganAt, contacts, hasNumber, kind, numberIsDead } = plan
  const isTold = contacts.some(({ channel }) => channel === 'subscribe')
  const message = contacts.filter(({ channel }) => channel === 'sms').at(-1)
  if (!hasNumber)
    return succeed({ step: 'end', at: beganAt + settings.silentDays * DAY_MS, outcome: 'no-contact' })
  if (numberIsDead)
    return succeed({
      step: 'end',
      // The mini-program is a way that is left.
      at: isTold ? beganAt + settings.silentDays * DAY_MS : now,
      outcome: 'unreachable',
    })
  if (message === undefined)
    return succeed({ step: 'sms', at: isTold ? beganAt + settings.messageHours * HOUR_MS : beganAt })
  if (kind === 'rating')
    return succeed({ step: 'end', at: message.at + settings.silentDays * DAY_MS, outcome: 'unreachable' })
  const calls = contacts.filter(isCall)
  if (calls.length >= settings.callAttempts) return succeed({ step: 'end', at: now, outcome: 'unreachable' })
  return nextCall(plan, settings, calendars, Math.max(now, waitedFor(message, settings)))
}

/** Until when an answer to the message is waited for; one that did not arrive is not waited for. */
function waitedFor({ at, result, settledAt }: Contact, { messageHours }: FollowUpSettings): number {
  if (result === 'failed' || result === 'not-sent') return at
  return (settledAt ?? at) + messageHours * HOUR_MS
}

function nextCall(
  plan: FollowUpPlan,
  settings: FollowUpSettings,
  calendars: readonly YearCalendar[],
  earliest: number,
): Result<NextStep> {
  const found = findCallSlot(plan, settings, calendars, earliest)
  if (!found.ok) return found
  const { at, lastDay, until } = found.data
  const byMachine = plan.contacts.filter(({ channel }) => channel === 'voice')
  const isForPerson =
    byMachine.filter(isCall).length >= settings.automaticCalls ||
    byMachine.some(({ result }) => result === 'failed' || result === 'no-key') ||
    plan.contacts.some(({ channel }) => channel === 'person') ||
    at >= startOfDay(addDays(lastDay, 1))
  return succeed(isForPerson ? { step: 'person', at, lastDay } : { step: 'voice', at, until, lastDay })
}

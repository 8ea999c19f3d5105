import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderState } from '@qingjian/shared/reminder/reminder-states'
import type { OutboxStanding } from '../../platform/outbox/outbox-door.repository'
import type { OccasionDocument, ReminderDocument } from '../reminder.documents'

/** What of a reminder is counted. */
export type CountedReminder = Pick<
  ReminderDocument,
  '_id' | 'state' | 'parts' | 'cost' | 'earlier' | 'code' | 'reason' | 'readAt' | 'acknowledgedAt'
>

/** Reasons that an occasion's record names; the rest are few. */
const MOST_REASONS = 10
const COUNTED_AS: Record<ReminderState, keyof ReminderCounts> = {
  queued: 'queued',
  delivered: 'delivered',
  failed: 'failed',
  unknown: 'unknown',
  'inbox-only': 'inboxOnly',
  left: 'left',
  missed: 'missed',
}

/**
 * The figures of an occasion from its reminders.
 * @param standing where the message of a queued reminder stands, by the reminder's id
 */
export function countReminders(
  reminders: readonly CountedReminder[],
  standing: ReadonlyMap<string, OutboxStanding>,
): Pick<OccasionDocument, 'counts' | 'failures'> {
  const counts = { ...NO_COUNTS }
  const failures = new Map<string, OccasionDocument['failures'][number]>()
  for (const reminder of reminders) {
    const { _id, acknowledgedAt, code, cost = 0, earlier, parts, readAt, reason, state } = reminder
    const name = state === 'queued' && standing.get(_id) === 'submitted' ? 'submitted' : COUNTED_AS[state]
    counts.people += 1
    counts[name] += 1
    if (readAt !== undefined) counts.read += 1
    if (acknowledgedAt !== undefined) counts.acknowledged += 1
    // What never left has no parts that anybody pays.
    if (state !== 'missed' && state !== 'left') counts.parts += parts
    counts.parts += earlier?.parts ?? 0
    counts.cost += cost + (earlier?.cost ?? 0)
    if (state === 'failed') addFailure(failures, reason ?? '没有送达', code)
  }
  const sorted = [...failures.values()].sort((one, other) => other.people - one.people)
  return { counts, failures: sorted.slice(0, MOST_REASONS) }
}

function addFailure(
  failures: Map<string, OccasionDocument['failures'][number]>,
  reason: string,
  code: string | undefined,
): void {
  const key = `${reason}/${code ?? ''}`
  const known = failures.get(key) ?? { reason, ...(code !== undefined && { code }), people: 0 }
  failures.set(key, { ...known, people: known.people + 1 })
}

import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'

/** Figures of reminders, all of them zero but those that are told. */
export function sampleCounts(changes: Partial<ReminderCounts> = {}): ReminderCounts {
  return {
    people: 0,
    queued: 0,
    submitted: 0,
    delivered: 0,
    failed: 0,
    unknown: 0,
    inboxOnly: 0,
    left: 0,
    missed: 0,
    read: 0,
    acknowledged: 0,
    parts: 0,
    cost: 0,
    ...changes,
  }
}

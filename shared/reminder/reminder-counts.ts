import type { ReminderCounts } from './reminder-fields'

/** The figures of nothing, which all others are counted up from. */
export const NO_COUNTS: ReminderCounts = {
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
}

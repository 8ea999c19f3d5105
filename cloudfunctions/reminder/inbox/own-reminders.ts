import type { ownReminderView } from '@qingjian/shared/reminder/reminder-fields'
import type * as v from 'valibot'
import type { ReminderDocument } from '../reminder.documents'

/**
 * Whether a person was ever reminded by it. What an outage was too long for is on record for staff alone: a word of an
 * anniversary weeks ago, shown as new, would be wrong.
 */
export function hasReachedInbox({ attempts, state }: ReminderDocument): boolean {
  return state !== 'missed' || attempts > 0
}

/** A reminder as its cadre sees it: nothing of how the short message fared. */
export function viewOwn({
  _id,
  acknowledgedAt,
  createdAt,
  day,
  kind,
  readAt,
  text,
  title,
}: ReminderDocument): v.InferOutput<typeof ownReminderView> {
  return {
    id: _id,
    kind,
    title,
    text,
    day,
    at: createdAt,
    ...(readAt !== undefined && { readAt }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
  }
}

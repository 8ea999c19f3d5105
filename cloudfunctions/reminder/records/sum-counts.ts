import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import type { OccasionDocument } from '../reminder.documents'

/** The figures of some occasions together. */
export function sumCounts(occasions: readonly Pick<OccasionDocument, 'counts'>[]): ReminderCounts {
  const sum = { ...NO_COUNTS }
  const names = Object.keys(NO_COUNTS) as (keyof ReminderCounts)[]
  for (const { counts } of occasions) for (const name of names) sum[name] += counts[name]
  return sum
}

/** Why messages of some occasions failed, most frequent first. */
export function sumFailures(
  occasions: readonly Pick<OccasionDocument, 'failures'>[],
): { reason: string; people: number }[] {
  const byReason = new Map<string, number>()
  for (const { failures } of occasions)
    for (const { people, reason } of failures) byReason.set(reason, (byReason.get(reason) ?? 0) + people)
  return [...byReason]
    .map(([reason, people]) => ({ reason, people }))
    .sort((one, other) => other.people - one.people)
}

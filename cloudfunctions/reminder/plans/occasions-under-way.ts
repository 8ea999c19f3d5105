import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument } from '../reminder.documents'

/** Days that may be under way together: the window of an outage, and today. */
const DAYS_AT_ONCE = 8

async function underWay(
  { occasions }: Pick<ReminderDependencies, 'occasions'>,
  planId: string,
): Promise<OccasionDocument[]> {
  const latest = await occasions.list({ planId }, undefined, DAYS_AT_ONCE)
  return latest.filter(({ state }) => state === 'sending')
}

/**
 * Whether the job is in the middle of a day of a plan, which has to end with the content with which it began.
 * @param inForceFrom earlier days are nobody's any more
 */
export async function isBeingWritten(
  dependencies: Pick<ReminderDependencies, 'occasions'>,
  planId: string,
  inForceFrom = '',
): Promise<boolean> {
  return (await underWay(dependencies, planId)).some(({ day }) => day >= inForceFrom)
}

/** Closes what a plan was in the middle of when somebody stopped it: it stays at whom it has reached, and says why. */
export async function breakOff(
  dependencies: Pick<ReminderDependencies, 'now' | 'occasions'>,
  planId: string,
  { personId, reason }: { personId: string; reason: string },
): Promise<void> {
  const { now, occasions } = dependencies
  for (const { _id } of await underWay(dependencies, planId)) {
    await occasions.update(_id, {
      set: { state: 'sent', uncountedSince: now, decidedBy: personId, reason: `发送中途停下：${reason}` },
      remove: ['cursor'],
    })
  }
}

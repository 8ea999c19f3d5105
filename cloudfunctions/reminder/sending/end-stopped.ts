import type { ReminderDependencies } from '../reminder.dependencies'

/** More than one is rare. */
const BATCH = 20

/**
 * Ends occasions whose plan was stopped in the middle of them: whom they did not reach is not reminded any more, and
 * their figures tell how far they came.
 */
export async function endStopped({
  now,
  occasions,
  plans,
}: Pick<ReminderDependencies, 'now' | 'occasions' | 'plans'>): Promise<void> {
  for (const { _id, day, planId } of await occasions.open(BATCH)) {
    const plan = await plans.find(planId)
    if (plan?.state === 'active' && (plan.inForceFrom ?? day) <= day) continue
    await occasions.update(_id, { set: { state: 'sent', uncountedSince: now }, remove: ['cursor'] })
  }
}

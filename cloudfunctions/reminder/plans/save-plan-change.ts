import { positionOf } from '../../platform/ids/position'
import type { Change } from '../../platform/serve/unit-of-work'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'

/** Digits of a version, so that steps of the same millisecond stay in order. */
const VERSION_DIGITS = 7

interface PlanChange {
  personId: string
  /** In Chinese, such as 提交审批. */
  what: string
  reason?: string
  /** For the audit log. */
  details: Record<string, unknown>
}

/** Writes a plan in its new version with its line of history and its audit entry. */
export async function savePlanChange(
  { now, plans }: Pick<ReminderDependencies, 'now' | 'plans'>,
  change: Change,
  plan: PlanDocument,
  { details, personId, reason, what }: PlanChange,
): Promise<void> {
  const why = reason === undefined ? {} : { reason }
  await plans.save(change, plan)
  await plans.addStep(change, {
    _id: `${plan._id}:${plan.version}`,
    planId: plan._id,
    position: positionOf(now, String(plan.version).padStart(VERSION_DIGITS, '0')),
    at: now,
    personId,
    what,
    ...why,
  })
  await change.audit({ subject: `reminder-plans/${plan._id}`, ...why, details })
}

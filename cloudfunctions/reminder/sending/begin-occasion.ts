import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import { positionOf } from '../../platform/ids/position'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument, PlanDocument } from '../reminder.documents'
import type { Occasion } from './build-reminder'

/** Opens an occasion's record, with an entry in the audit log; nothing when it is open already. */
export async function beginOccasion(
  { now, occasions, work }: Pick<ReminderDependencies, 'now' | 'occasions' | 'work'>,
  plan: PlanDocument,
  { content, day, facts, id, isMissed }: Occasion,
): Promise<void> {
  const skipped = plan.skipped.find((one) => one.day === day)
  const row: OccasionDocument = {
    _id: id,
    planId: plan._id,
    planName: plan.name,
    kind: content.when.kind,
    title: facts.title,
    day,
    position: positionOf(now, id),
    state: skipped ? 'skipped' : isMissed ? 'missed' : 'sending',
    // Until all of it is written.
    ...(!skipped && { cursor: '' }),
    templateId: content.templateId,
    templateVersion: content.templateVersion,
    counts: NO_COUNTS,
    failures: [],
    ...(skipped && { decidedBy: skipped.by, reason: skipped.reason }),
  }
  await work.commit(async (change) => {
    if (!(await occasions.begin(change, row))) return
    await change.audit({
      subject: `reminder-occasions/${id}`,
      details: {
        plan: plan.name,
        day,
        outcome: skipped ? 'skipped' : isMissed ? 'missed' : 'sent',
        templateVersion: content.templateVersion,
      },
    })
  }, `begin/${id}`)
}

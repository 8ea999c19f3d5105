import { addDays } from '@qingjian/shared/calendar/day'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { jobFailure } from '../../platform/log'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import type { SendingRun } from './sending-run'
import { writeDay } from './write-day'

/**
 * Brings every plan from the last day that it has dealt with up to today, each for itself: one that waits for a calendar
 * or fails keeps no other waiting.
 * @param until milliseconds of the call after which nothing new is begun
 */
export async function writeDueDays(
  dependencies: ReminderDependencies,
  run: SendingRun,
  until: number,
): Promise<void> {
  const { elapsed, log, now } = dependencies
  for (const plan of run.plans) {
    if (elapsed() >= until) return
    try {
      await bringUpToDate(dependencies, run, plan, until)
    } catch (error) {
      log(jobFailure({ now, job: 'reminder/days', subject: plan._id }, error))
    }
  }
}

async function bringUpToDate(
  dependencies: ReminderDependencies,
  run: SendingRun,
  plan: PlanDocument,
  until: number,
): Promise<void> {
  const { elapsed, progress } = dependencies
  const { inForce, inForceFrom } = plan
  if (inForce === undefined || inForceFrom === undefined || inForce.when.kind === 'post') return
  const last = run.isTime ? run.today : addDays(run.today, -1)
  const doneUntil = await progress.doneUntil(plan._id)
  // A plan that was paused begins anew with the day from which it is in force again.
  const isFarEnough = doneUntil !== undefined && doneUntil >= inForceFrom
  const first = isFarEnough ? addDays(doneUntil, 1) : inForceFrom
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (elapsed() >= until) return
    if ((await writeDay(dependencies, run, withContent(plan, inForce), day, until)) !== 'done') return
    await progress.advance(plan._id, day)
  }
}

function withContent(plan: PlanDocument, inForce: PlanContent): PlanDocument & { inForce: PlanContent } {
  return { ...plan, inForce }
}

import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { switchPlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkDay } from './check-content'
import { firstDayFrom } from './first-day'
import { breakOff } from './occasions-under-way'
import { takePlanStep } from './take-plan-step'

/** Pauses, resumes or ends a plan at once. A resumed one counts from the next sending time on. */
export const switchPlan: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason, to, version },
) => {
  const { now, settings } = dependencies
  if (to !== 'resume') {
    const taken = await takePlanStep(dependencies, actor, { id, version, step: to, reason })
    if (taken.ok) await breakOff(dependencies, id, { personId: actor.personId ?? actor.id, reason })
    return taken
  }
  const inForceFrom = firstDayFrom(now, await settings.readNow())
  return takePlanStep(dependencies, actor, {
    id,
    version,
    step: 'resume',
    reason,
    facts: async ({ inForce }) =>
      inForce && !checkDay(inForce, inForceFrom).ok
        ? fail('CONFLICT', '要提醒的日期已经过了，恢复也不会再发；请停用这个计划，或者改好日期再提交审批')
        : succeed({ inForceFrom }),
  })
}

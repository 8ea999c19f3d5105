import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { decidePlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkDay } from './check-content'
import { countsFrom, firstDayFrom } from './first-day'
import { isBeingWritten } from './occasions-under-way'
import { takePlanStep } from './take-plan-step'

/** Approves or returns a draft, by a second person. An approved one counts from the next sending time on. */
export const decidePlan: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { decision, id, reason, version },
) => {
  const { now, progress, settings } = dependencies
  if (decision === 'return') {
    if (reason === '') return fail('INVALID_INPUT', '请写明退回的原因', { reason: '请填写' })
    return takePlanStep(dependencies, actor, { id, version, step: 'return', reason })
  }
  const firstDay = firstDayFrom(now, await settings.readNow())
  const doneUntil = await progress.doneUntil(id)
  return takePlanStep(dependencies, actor, {
    id,
    version,
    step: 'approve',
    reason,
    async facts({ draft, inForceFrom, state }) {
      if (!draft) throw new Error(`plan ${id} has nothing to approve`)
      const timely = checkDay(draft, firstDay)
      if (!timely.ok) return timely
      if (state === 'active' && (await isBeingWritten(dependencies, id, inForceFrom)))
        return fail('CONFLICT', '这个计划的提醒正在发送，请过几分钟再审批')
      const goesOn = state === 'active' ? { inForceFrom, doneUntil } : undefined
      return succeed({ inForceFrom: countsFrom(firstDay, goesOn) })
    },
  })
}

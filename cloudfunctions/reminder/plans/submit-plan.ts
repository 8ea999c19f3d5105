import { succeed } from '@qingjian/shared/kernel/result'
import type { submitPlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkForSubmission } from './check-content'
import { firstDayFrom } from './first-day'
import { takePlanStep } from './take-plan-step'

/** Puts a draft before a second person, once it is fit to be sent. */
export const submitPlan: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason, version },
) => {
  const { now, settings } = dependencies
  const firstDay = firstDayFrom(now, await settings.readNow())
  return takePlanStep(dependencies, actor, {
    id,
    version,
    step: 'submit',
    reason,
    async facts({ draft }) {
      if (!draft) throw new Error(`plan ${id} has nothing to submit`)
      const checked = await checkForSubmission(dependencies, draft, firstDay)
      return checked.ok ? succeed({}) : checked
    },
  })
}

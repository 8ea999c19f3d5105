import type { withdrawPlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { takePlanStep } from './take-plan-step'

/** Takes a draft back that waits for approval, so that it can be edited again. */
export const withdrawPlan: UseCase<ReminderDependencies, typeof contract> = (dependencies, actor, input) =>
  takePlanStep(dependencies, actor, { ...input, step: 'withdraw' })

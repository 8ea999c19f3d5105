import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { editPlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkContent } from './check-content'
import { takePlanStep } from './take-plan-step'

/** Replaces the draft. The kind stays once a content has been in force, since figures are told by kind. */
export const editPlan: UseCase<ReminderDependencies, typeof contract> = (
  dependencies,
  actor,
  { content, id, version },
) =>
  takePlanStep(dependencies, actor, {
    id,
    version,
    step: 'edit',
    async facts({ inForce, kind }) {
      if (inForce && kind !== content.when.kind)
        return fail('INVALID_INPUT', '启用过的计划不能改提醒类型，请另建一个计划', {
          'content.when.kind': '不能改',
        })
      const checked = await checkContent(dependencies, content)
      return checked.ok ? succeed({ content }) : checked
    },
  })

import type { saveSettings as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { FollowUpSettings } from '@qingjian/shared/follow-up/follow-up-settings'
import { fail } from '@qingjian/shared/kernel/result'
import { reachesDistrict } from '../platform/access/district-reach'
import type { UseCase } from '../platform/serve/method'
import { saveKept } from '../platform/settings/kept-settings'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** Replaces the settings of follow-ups, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  if (!(await reachesDistrict(dependencies, actor))) return fail('NOT_FOUND', '没有找到设置，或者不归您管理')
  const { automaticCalls, callAttempts } = input.settings
  if (automaticCalls > callAttempts)
    return fail('INVALID_INPUT', '自动电话的次数不能多于总次数', {
      'settings.automaticCalls': `最多${callAttempts}次`,
    })
  return saveKept<FollowUpSettings>(dependencies, actor, 'settings/follow-up', input)
}

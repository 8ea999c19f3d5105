import type { readSettings as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** The settings of follow-ups as they are stored now. */
export const readSettings: UseCase<FollowUpDependencies, typeof contract> = async ({
  directory,
  settings,
}) => {
  const { lastChange, version, ...editable } = await settings.readNow()
  const person = lastChange && (await directory.person(lastChange.by))
  return succeed({
    version,
    settings: editable,
    ...(lastChange && { lastChange: { ...lastChange, by: person?.name ?? '已离任人员' } }),
  })
}

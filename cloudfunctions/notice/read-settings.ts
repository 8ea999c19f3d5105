import { succeed } from '@qingjian/shared/kernel/result'
import type { readSettings as contract } from '@qingjian/shared/notice/notice.contracts'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import type { NoticeDependencies } from './notice.dependencies'

/** The settings of messages as they are stored now. */
export const readSettings: UseCase<NoticeDependencies, typeof contract> = async (dependencies, actor) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { directory, settings } = dependencies
  const { lastChange, version, ...editable } = await settings.readNow()
  const person = lastChange && (await directory.person(lastChange.by))
  return succeed({
    version,
    settings: editable,
    ...(lastChange && { lastChange: { ...lastChange, by: person?.name ?? '已离任人员' } }),
  })
}

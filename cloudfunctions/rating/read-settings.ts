import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readSettings as contract } from '@qingjian/shared/rating/rating-settings.contracts'
import { reachesDistrict } from '../platform/access/district-reach'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'

/** The settings of ratings as they are stored now, for those who act for the whole district. */
export const readSettings: UseCase<RatingDependencies, typeof contract> = async (dependencies, actor) => {
  const { directory, settings } = dependencies
  if (!(await reachesDistrict(dependencies, actor))) return fail('NOT_FOUND', '没有找到设置，或者不归您管理')
  const { earlierChoices, lastChange, reasonsVersion, version, ...editable } = await settings.readNow()
  const person = lastChange && (await directory.person(lastChange.by))
  return succeed({
    version,
    settings: editable,
    reasonsVersion,
    earlierChoices,
    ...(lastChange && { lastChange: { ...lastChange, by: person?.name ?? '已离任人员' } }),
  })
}

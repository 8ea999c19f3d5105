import type { readSettings as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'

export const NO_SETTINGS = fail('NOT_FOUND', '没有找到设置，或者不归您管理')

/** Whether one of the actor's grants covers the whole district, for which the rules hold. */
export async function reachesDistrict(
  { directory }: Pick<CasesDependencies, 'directory'>,
  actor: Actor,
): Promise<boolean> {
  const district = await directory.district()
  return district !== undefined && canReach(actor, { regionId: district._id })
}

/** The rules of cases as they are stored now. */
export const readSettings: UseCase<CasesDependencies, typeof contract> = async (dependencies, actor) => {
  const { directory, settings } = dependencies
  if (!(await reachesDistrict(dependencies, actor))) return NO_SETTINGS
  const { lastChange, version, ...rules } = await settings.readNow()
  const person = lastChange && (await directory.person(lastChange.by))
  return succeed({
    version,
    settings: rules,
    ...(lastChange && { lastChange: { ...lastChange, by: person?.name ?? '已离任人员' } }),
  })
}

import type { listUnits as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'

/** Units within the caller's reach, by name; closed ones cannot be given a case. */
export const listUnits: UseCase<CasesDependencies, typeof contract> = async ({ directory }, actor) => {
  const within = (await directory.units()).filter(
    ({ _id, closedOn, regionId }) => closedOn === undefined && canReach(actor, { regionId, unitId: _id }),
  )
  const regions = new Map((await directory.allRegions()).map(({ _id, name }) => [_id, name]))
  const units = within.map(({ _id, name, regionId }) => ({
    id: _id,
    name,
    region: { id: regionId, name: regions.get(regionId) ?? regionId },
  }))
  return succeed({ units: units.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN')) })
}

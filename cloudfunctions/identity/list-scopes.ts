import type { listScopes as contract } from '@qingjian/shared/identity/identity.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { reachesRegion, reachesUnit } from './find-person'
import type { IdentityDependencies } from './identity.dependencies'

/** The regions and units in which the admin can grant roles; regions from the top down. */
export const listScopes: UseCase<IdentityDependencies, typeof contract> = async ({ directory }, actor) => {
  const regions = (await directory.allRegions()).filter(({ _id }) => reachesRegion(actor, _id))
  const units = (await directory.units()).filter((unit) => reachesUnit(actor, unit))
  return succeed({
    regions: regions
      .sort((one, other) => one._id.length - other._id.length)
      .map(({ _id: id, level, name, parentId }) => ({
        id,
        name,
        level,
        ...(parentId === undefined ? {} : { parentId }),
      })),
    units: units.map(({ _id: id, name, regionId }) => ({ id, name, regionId })),
  })
}

import type { GrantRecord } from '../platform/access/access.documents'
import type { Actor } from '../platform/access/actor'
import { isGrantOpen } from '../platform/access/grant-state'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import { reachesRegion, reachesUnit } from './find-person'

type Scope = Pick<GrantRecord, 'regions' | 'units'>

/** Whether everything that a scope names exists and lies inside what the actor's roles reach. */
export async function coversScope(
  directory: DirectoryRepository,
  actor: Actor,
  { regions, units }: Scope,
): Promise<boolean> {
  const known = await directory.regions(regions)
  const knownUnits = await directory.unitsByIds(units)
  const isKnown =
    regions.every((id) => known.some(({ _id }) => _id === id)) &&
    units.every((id) => knownUnits.some(({ _id }) => _id === id))
  return (
    isKnown &&
    regions.every((region) => reachesRegion(actor, region)) &&
    knownUnits.every((unit) => reachesUnit(actor, unit))
  )
}

/**
 * Whether the actor's roles reach as far as all that a person may do, or waits to be allowed. Who could part such a
 * person from their phone, or invite them anew, could otherwise come to more than their own rights.
 */
export async function coversGrants(
  directory: DirectoryRepository,
  actor: Actor,
  grants: readonly GrantRecord[],
  now: number,
): Promise<boolean> {
  const open = grants.filter((grant) => isGrantOpen(grant, now))
  const regions = [...new Set(open.flatMap((grant) => grant.regions))]
  const units = [...new Set(open.flatMap((grant) => grant.units))]
  return coversScope(directory, actor, { regions, units })
}

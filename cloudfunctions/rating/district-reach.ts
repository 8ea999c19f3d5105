import { type Actor, canReach } from '../platform/access/actor'
import type { RatingDependencies } from './rating.dependencies'

/** Whether one of the actor's grants covers the whole district. */
export async function reachesDistrict(
  { directory }: Pick<RatingDependencies, 'directory'>,
  actor: Actor,
): Promise<boolean> {
  const district = await directory.district()
  return district !== undefined && canReach(actor, { regionId: district._id })
}

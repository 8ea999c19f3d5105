import type { DirectoryRepository } from '../directory/directory.repository'
import { type Actor, canReach } from './actor'

/** Whether one of the actor's grants covers the whole district, for what belongs to no part of it. */
export async function reachesDistrict(
  { directory }: { directory: Pick<DirectoryRepository, 'district'> },
  actor: Actor,
): Promise<boolean> {
  const district = await directory.district()
  return district !== undefined && canReach(actor, { regionId: district._id })
}

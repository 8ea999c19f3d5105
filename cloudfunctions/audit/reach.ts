import { type Actor, canReach } from '../platform/access/actor'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'

/** How much of the log an auditor may read: all of it, or what people of some units did. */
export type Reach = { whole: true } | { whole: false; units: ReadonlySet<string> }

/** The log belongs to the whole district; a smaller grant reaches what the people of its own units did. */
export async function reachOf(actor: Actor, directory: DirectoryRepository): Promise<Reach> {
  const district = await directory.district()
  if (district && canReach(actor, { regionId: district._id })) return { whole: true }
  const units = await directory.units()
  const within = units.filter(({ _id, regionId }) => canReach(actor, { regionId, unitId: _id }))
  return { whole: false, units: new Set(within.map(({ _id }) => _id)) }
}

export function isWithin(reach: Reach, { unitId }: AuditEntry): boolean {
  return reach.whole || (unitId !== undefined && reach.units.has(unitId))
}

import type { Rank } from '../kernel/ranks'
import type { Audience, Exceptions } from './reminder-fields'

/** What of a person decides whether a plan means them. */
export interface PersonInPlace {
  id: string
  unitId: string
  /** Of the unit. */
  regionId: string
  rank?: Rank
  position: string
}

/** Whether an audience narrows by anything but people's names. */
export function hasCriteria({ positions, ranks, regionIds, unitIds }: Audience): boolean {
  return positions.length + ranks.length + regionIds.length + unitIds.length > 0
}

/** Whether a plan means a person: named, or where place, rank and position all hold; and not left out. */
export function isInAudience(
  { audience, exceptions }: { audience: Audience; exceptions: Exceptions },
  person: PersonInPlace,
): boolean {
  if (exceptions.personIds.includes(person.id) || exceptions.unitIds.includes(person.unitId)) return false
  if (audience.personIds.includes(person.id)) return true
  // People given by name and nothing else: only they.
  if (!hasCriteria(audience)) return audience.personIds.length === 0
  const { positions, ranks, regionIds, unitIds } = audience
  const isHere =
    regionIds.length + unitIds.length === 0 ||
    unitIds.includes(person.unitId) ||
    regionIds.some((region) => person.regionId.startsWith(region))
  const hasRank = ranks.length === 0 || (person.rank !== undefined && ranks.includes(person.rank))
  return isHere && hasRank && (positions.length === 0 || positions.includes(person.position))
}

/** Roles of the people who use 清鉴; a person may hold several, each within a scope and between two dates. */
export const STAFF_ROLES = [
  'cadre',
  'informant',
  'unit-clerk',
  'village-clerk',
  'village-supervisor',
  'town-reviewer',
  'follow-up-officer',
  'dispatcher',
  'inspector',
  'leader',
  'admin',
  'auditor',
] as const

export type StaffRole = (typeof STAFF_ROLES)[number]

/** One role held by one person: where it counts, and from when to when (UTC milliseconds, `until` excluded). */
export interface RoleGrant {
  role: StaffRole
  /** Region codes; a region covers everything below it, since statistical codes nest by prefix. */
  regions: string[]
  units: string[]
  from: number
  until?: number
}

/** Where a thing stands in the organisation, for the decision whether a grant covers it. */
export interface Place {
  regionId: string
  unitId?: string
}

export function isGrantInForce(grant: RoleGrant, now: number): boolean {
  return grant.from <= now && (grant.until === undefined || now < grant.until)
}

/** A grant covers a place when it names its unit, or a region at or above its region. */
export function doesGrantCover(grant: RoleGrant, place: Place): boolean {
  if (place.unitId !== undefined && grant.units.includes(place.unitId)) return true
  return grant.regions.some((region) => place.regionId.startsWith(region))
}

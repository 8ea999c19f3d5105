import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import type { Me } from '../../lib/session/use-me'

export interface StartPlace {
  scope: BoardScope
  id?: string
  name: string
}

const SUPERVISORS: readonly StaffRole[] = ['unit-clerk', 'dispatcher', 'inspector', 'leader', 'admin']
/** Digits of a district's statistical code; longer codes are towns and villages below it. */
const DISTRICT_CODE_LENGTH = 6

type Grants = Pick<Me, 'grants'>

/** From where somebody may look at ratings: the district, or else each unit of the grants. */
export function startPlaces({ grants }: Grants): StartPlace[] {
  const counted = grants.filter(({ role }) => SUPERVISORS.includes(role))
  const district = counted
    .flatMap(({ regions }) => regions)
    .find(({ id }) => id.length <= DISTRICT_CODE_LENGTH)
  if (district) return [{ scope: 'district', name: district.name }]
  const units = counted.flatMap((grant) => grant.units)
  return [...new Map(units.map(({ id, name }) => [id, { scope: 'unit' as const, id, name }])).values()]
}

/** The towns and villages of somebody who supervises neither the district nor only units. */
export function startRegions({ grants }: Grants): string[] {
  const counted = grants.filter(({ role }) => SUPERVISORS.includes(role))
  return [...new Set(counted.flatMap(({ regions }) => regions.map(({ id }) => id)))].filter(
    (id) => id.length > DISTRICT_CODE_LENGTH,
  )
}

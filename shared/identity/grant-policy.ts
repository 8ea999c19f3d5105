import type { StaffRole } from '../kernel/roles'

interface GrantPolicy {
  /** Whether a second admin has to agree: for roles with power over others. */
  needsSecondAdmin: boolean
  /** What the role may be limited to. */
  scope: 'regions' | 'units' | 'either'
  /** Roles that the same person must not hold, nor wait for, beside this one. */
  excludes?: readonly StaffRole[]
}

const ordinary = (scope: GrantPolicy['scope']): GrantPolicy => ({ needsSecondAdmin: false, scope })
const powerful = (scope: GrantPolicy['scope']): GrantPolicy => ({ needsSecondAdmin: true, scope })

/** How each role is granted. */
export const GRANT_POLICY: Record<StaffRole, GrantPolicy> = {
  cadre: ordinary('units'),
  informant: ordinary('regions'),
  'unit-clerk': ordinary('units'),
  'village-clerk': ordinary('regions'),
  'village-supervisor': ordinary('regions'),
  'town-reviewer': ordinary('regions'),
  'follow-up-officer': ordinary('regions'),
  dispatcher: ordinary('regions'),
  inspector: powerful('regions'),
  leader: powerful('either'),
  // Whoever gives rights must not be the one who checks what was done with them.
  admin: { ...powerful('regions'), excludes: ['auditor'] },
  auditor: { ...powerful('regions'), excludes: ['admin'] },
}

/** Whether the lists of regions and units are such as the role takes: at least one entry, none of the wrong kind. */
export function fitsScope(
  role: StaffRole,
  { regions, units }: { regions: readonly string[]; units: readonly string[] },
): boolean {
  const { scope } = GRANT_POLICY[role]
  if (scope === 'regions' && units.length > 0) return false
  if (scope === 'units' && regions.length > 0) return false
  return regions.length + units.length > 0
}

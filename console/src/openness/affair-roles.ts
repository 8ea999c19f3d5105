import type { StaffRole } from '@qingjian/shared/kernel/roles'

/** Who sees all villages by the months of a year. */
export const HEAT_READERS = [
  'village-clerk',
  'village-supervisor',
  'town-reviewer',
  'inspector',
  'leader',
  'auditor',
  'admin',
] as const satisfies StaffRole[]

/** Who writes the catalogue (山东省村务公开条例 第十八条). */
export const CATALOGUE_KEEPERS = ['inspector', 'admin'] as const satisfies StaffRole[]

/** Who makes public what a village owes. */
export const AFFAIR_WRITERS = ['village-clerk'] as const satisfies StaffRole[]

/** Who notes that something happened that is to be public at once, and who takes it back. */
export const OCCASION_REPORTERS = [
  'village-clerk',
  'village-supervisor',
  'town-reviewer',
] as const satisfies StaffRole[]
export const OCCASION_CANCELLERS = ['village-supervisor', 'town-reviewer'] as const satisfies StaffRole[]

import type { StaffRole } from '@qingjian/shared/kernel/roles'

/** Who is told what looks wrong about projects. */
export const FLAG_READERS = [
  'village-supervisor',
  'town-reviewer',
  'inspector',
  'leader',
  'auditor',
] as const satisfies StaffRole[]

/** Who reads the rules of it, and who may change them. */
export const RULE_READERS = ['inspector', 'leader', 'admin'] as const satisfies StaffRole[]
export const RULE_WRITERS = ['inspector', 'admin'] as const satisfies StaffRole[]

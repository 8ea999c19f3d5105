import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { ANSWERERS } from '@qingjian/shared/openness/objection-states'

/** Who reads what was asked about the open books. */
export const OBJECTION_READERS = [
  'village-clerk',
  'village-supervisor',
  'town-reviewer',
  'inspector',
  'leader',
  'auditor',
] as const satisfies StaffRole[]

/** Who answers at one of the levels. */
export const ANSWERING_ROLES: readonly StaffRole[] = Object.values(ANSWERERS).flat()

/** Who sees what became public and what did not: those above and whoever writes or reviews it. */
export const WATCHERS = [...OBJECTION_READERS, 'unit-clerk', 'admin'] as const satisfies StaffRole[]

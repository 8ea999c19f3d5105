import type { StaffRole } from '@qingjian/shared/kernel/roles'

export const BOOK_WRITERS = ['village-clerk', 'unit-clerk'] as const satisfies StaffRole[]
export const BOOK_REVIEWERS = [
  'village-supervisor',
  'town-reviewer',
  'inspector',
  'leader',
] as const satisfies StaffRole[]

/** Staff who read publications within their reach, drafts included. */
export const publicationReaders = {
  audience: 'staff',
  roles: [
    'village-clerk',
    'village-supervisor',
    'unit-clerk',
    'town-reviewer',
    'inspector',
    'leader',
    'auditor',
    'admin',
  ],
  scope: 'place',
} as const

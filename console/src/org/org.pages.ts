import type { ConsolePage } from '../app/console-page'

const READERS = ['admin', 'unit-clerk', 'inspector', 'leader', 'auditor'] as const

export const orgPages: readonly ConsolePage[] = [
  { path: 'org', title: '组织机构', roles: READERS, load: () => import('./places/places-page') },
  {
    path: 'org/rosters/:windowId',
    title: '排班',
    roles: READERS,
    below: 'org',
    load: () => import('./rosters/rosters-page'),
  },
  {
    path: 'org/import',
    title: '批量导入',
    roles: ['admin', 'unit-clerk'],
    load: () => import('./import/import-page'),
  },
  {
    path: 'org/import/:importId',
    title: '导入的进度',
    roles: ['admin', 'unit-clerk'],
    below: 'org/import',
    load: () => import('./import/import-steps-page'),
  },
]

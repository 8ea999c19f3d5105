import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ConsolePage } from '../app/console-page'

const READERS = [
  'unit-clerk',
  'cadre',
  'town-reviewer',
  'follow-up-officer',
  'dispatcher',
  'inspector',
  'leader',
] as const satisfies StaffRole[]
const CASES = 'cases'

export const casesPages: readonly ConsolePage[] = [
  { path: CASES, title: '案件办理', roles: READERS, load: () => import('./list/cases-page') },
  {
    path: `${CASES}/about-me`,
    title: '与我有关的评价',
    roles: 'everyone',
    load: () => import('./about-me/about-me-page'),
  },
  {
    path: `${CASES}/:id`,
    title: '案件',
    roles: READERS,
    below: CASES,
    load: () => import('./case/case-page'),
  },
]

/** Stands among the other settings. */
export const caseSettingsPages: readonly ConsolePage[] = [
  {
    path: 'settings/cases',
    title: '案件设置',
    roles: ['admin', 'inspector', 'leader'],
    load: () => import('./settings/case-settings-page'),
  },
]

import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ConsolePage } from '../app/console-page'

const CALLERS = ['follow-up-officer'] as const satisfies StaffRole[]
const READERS = ['follow-up-officer', 'inspector', 'leader'] as const satisfies StaffRole[]
const CALLS = 'follow-up/calls'

export const followUpPages: readonly ConsolePage[] = [
  { path: CALLS, title: '回访电话', roles: CALLERS, load: () => import('./calls/calls-page') },
  {
    path: `${CALLS}/:followUpId`,
    title: '回访通话',
    roles: CALLERS,
    below: CALLS,
    load: () => import('./calls/call-page'),
  },
  {
    path: 'follow-up/records',
    title: '回访记录',
    roles: READERS,
    load: () => import('./records/records-page'),
  },
  {
    path: 'follow-up/figures',
    title: '回访情况',
    roles: READERS,
    load: () => import('./figures/figures-page'),
  },
]

/** Stands among the other settings. */
export const followUpSettingsPages: readonly ConsolePage[] = [
  {
    path: 'settings/follow-up',
    title: '回访设置',
    roles: ['admin', ...READERS],
    load: () => import('./settings/follow-up-settings-page'),
  },
]

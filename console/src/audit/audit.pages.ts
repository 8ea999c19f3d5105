import type { ConsolePage } from '../app/console-page'

export const auditPages: readonly ConsolePage[] = [
  { path: 'audit', title: '审计日志', roles: ['auditor'], load: () => import('./audit-page') },
  {
    path: 'audit/chain',
    title: '校验链条',
    roles: ['auditor'],
    load: () => import('./verify/verify-page'),
  },
]

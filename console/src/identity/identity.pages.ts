import type { ConsolePage } from '../app/console-page'

const ACCOUNTS = 'identity/accounts'

export const identityPages: readonly ConsolePage[] = [
  {
    path: ACCOUNTS,
    title: '人员与角色',
    roles: ['admin', 'auditor'],
    load: () => import('./accounts/accounts-page'),
  },
  {
    path: `${ACCOUNTS}/:personId`,
    title: '人员的登录与角色',
    roles: ['admin', 'auditor'],
    below: ACCOUNTS,
    load: () => import('./accounts/account-page'),
  },
  {
    path: 'identity/sessions',
    title: '我的登录',
    roles: 'everyone',
    load: () => import('./sessions/sessions-page'),
  },
]

import type { ConsolePage } from '../app/console-page'

export const identityPages: readonly ConsolePage[] = [
  {
    path: 'identity/sessions',
    title: '我的登录',
    roles: 'everyone',
    load: () => import('./sessions/sessions-page'),
  },
]

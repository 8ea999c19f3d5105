import type { ConsolePage } from '../app/console-page'

export const workbenchPages: readonly ConsolePage[] = [
  { path: '', title: '我的工作台', roles: 'everyone', load: () => import('./workbench-page') },
]

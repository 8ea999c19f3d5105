import type { ConsolePage } from '../app/console-page'

export const settingsPages: readonly ConsolePage[] = [
  {
    path: 'settings/rating',
    title: '评价设置',
    roles: ['admin', 'inspector', 'leader'],
    load: () => import('./rating-settings/rating-settings-page'),
  },
  {
    path: 'settings/calendar',
    title: '工作日历',
    roles: 'everyone',
    load: () => import('./calendar/calendar-page'),
  },
]

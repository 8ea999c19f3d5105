import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ConsolePage } from '../app/console-page'

const READERS = ['admin', 'follow-up-officer', 'inspector'] as const satisfies StaffRole[]

export const noticePages: readonly ConsolePage[] = [
  {
    path: 'notice/messages',
    title: '消息记录',
    roles: READERS,
    load: () => import('./messages/messages-page'),
  },
  {
    path: 'notice/health',
    title: '消息发送情况',
    roles: READERS,
    load: () => import('./health/health-page'),
  },
]

/** Stands among the other settings. */
export const noticeSettingsPages: readonly ConsolePage[] = [
  {
    path: 'settings/notice',
    title: '消息设置',
    roles: READERS,
    load: () => import('./settings/notice-settings-page'),
  },
]

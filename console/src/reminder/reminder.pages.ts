import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ConsolePage } from '../app/console-page'

const READERS = ['admin', 'inspector', 'leader', 'auditor'] as const satisfies StaffRole[]
const WRITERS = ['admin', 'inspector'] as const satisfies StaffRole[]
const PLANS = 'reminder/plans'
const TEMPLATES = 'reminder/templates'
const OCCASIONS = 'reminder/occasions'

export const reminderPages: readonly ConsolePage[] = [
  { path: 'reminder/year', title: '全年安排', roles: READERS, load: () => import('./year/year-page') },
  { path: OCCASIONS, title: '发送记录', roles: READERS, load: () => import('./occasion/occasions-page') },
  {
    path: `${OCCASIONS}/:id`,
    title: '批次详情',
    roles: READERS,
    below: OCCASIONS,
    load: () => import('./occasion/occasion-page'),
  },
  { path: PLANS, title: '提醒计划', roles: READERS, load: () => import('./plans/plans-page') },
  {
    path: `${PLANS}/new`,
    title: '新建计划',
    roles: WRITERS,
    below: PLANS,
    load: () => import('./plans/new-plan-page'),
  },
  {
    path: `${PLANS}/:id`,
    title: '计划详情',
    roles: READERS,
    below: PLANS,
    load: () => import('./plans/plan-page'),
  },
  {
    path: `${PLANS}/:id/edit`,
    title: '修改计划',
    roles: WRITERS,
    below: PLANS,
    load: () => import('./plans/edit-plan-page'),
  },
  { path: TEMPLATES, title: '短信模板', roles: READERS, load: () => import('./templates/templates-page') },
  {
    path: `${TEMPLATES}/new`,
    title: '新建模板',
    roles: WRITERS,
    below: TEMPLATES,
    load: () => import('./templates/new-template-page'),
  },
  {
    path: `${TEMPLATES}/:id`,
    title: '模板详情',
    roles: READERS,
    below: TEMPLATES,
    load: () => import('./templates/template-page'),
  },
  {
    path: 'reminder/appointments',
    title: '任职记录',
    roles: READERS,
    load: () => import('./appointments/appointments-page'),
  },
  { path: 'reminder/report', title: '年度报告', roles: READERS, load: () => import('./report/report-page') },
]

/** Stands among the other settings. */
export const reminderSettingsPages: readonly ConsolePage[] = [
  {
    path: 'settings/reminder',
    title: '提醒设置',
    roles: READERS,
    load: () => import('./settings/reminder-settings-page'),
  },
]

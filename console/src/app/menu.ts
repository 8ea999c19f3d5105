import { auditPages } from '../audit/audit.pages'
import { caseSettingsPages, casesPages } from '../cases/cases.pages'
import { followUpPages, followUpSettingsPages } from '../follow-up/follow-up.pages'
import { identityPages } from '../identity/identity.pages'
import { noticePages, noticeSettingsPages } from '../notice/notice.pages'
import { affairsPages } from '../openness/affairs.pages'
import { booksPages } from '../openness/books.pages'
import { powersPages } from '../openness/powers.pages'
import { projectSettingsPages, projectsPages } from '../openness/projects.pages'
import { watchPages } from '../openness/watch.pages'
import { orgPages } from '../org/org.pages'
import { ratingPages } from '../rating/rating.pages'
import { reminderPages, reminderSettingsPages } from '../reminder/reminder.pages'
import { settingsPages } from '../settings/settings.pages'
import { workbenchPages } from '../workbench/workbench.pages'
import type { MenuSection } from './console-page'

/** The whole back office, in the order of the menu. */
export const MENU: readonly MenuSection[] = [
  { title: '工作', pages: workbenchPages },
  { title: '阳光评廉', pages: ratingPages },
  { title: '案件与回访', pages: [...casesPages, ...followUpPages] },
  {
    title: '小微权力',
    pages: [...watchPages, ...affairsPages, ...projectsPages, ...powersPages, ...booksPages],
  },
  { title: '廉政提醒', pages: reminderPages },
  { title: '消息', pages: noticePages },
  { title: '组织与人员', pages: [...orgPages, ...identityPages] },
  { title: '审计', pages: auditPages },
  {
    title: '设置',
    pages: [
      ...settingsPages,
      ...caseSettingsPages,
      ...followUpSettingsPages,
      ...noticeSettingsPages,
      ...projectSettingsPages,
      ...reminderSettingsPages,
    ],
  },
]

import type { ConsolePage } from '../app/console-page'
import { FLAG_READERS, RULE_READERS } from './project-roles'
import { WATCHERS } from './watch-roles'

const PROJECTS = 'openness/projects'

/** Works from 立项 to the end of their warranty, and what looks wrong about them. */
export const projectsPages: readonly ConsolePage[] = [
  { path: PROJECTS, title: '重点项目', roles: WATCHERS, load: () => import('./projects/projects-page') },
  {
    path: `${PROJECTS}/:projectId`,
    title: '项目详情',
    roles: WATCHERS,
    below: PROJECTS,
    load: () => import('./projects/project-page'),
  },
  {
    path: 'openness/red-flags',
    title: '项目疑点',
    roles: FLAG_READERS,
    load: () => import('./projects/red-flags-page'),
  },
]

/** Stands among the other settings. */
export const projectSettingsPages: readonly ConsolePage[] = [
  {
    path: 'settings/projects',
    title: '项目疑点规则',
    roles: RULE_READERS,
    load: () => import('./projects/project-rules-page'),
  },
]

import type { ConsolePage } from '../app/console-page'
import { OBJECTION_READERS, WATCHERS } from './watch-roles'

const RUNS = 'openness/runs'

/** The list of powers, and how they are exercised. */
export const powersPages: readonly ConsolePage[] = [
  {
    path: 'openness/powers',
    title: '权责清单',
    roles: WATCHERS,
    load: () => import('./powers/powers-page'),
  },
  { path: RUNS, title: '权力运行', roles: OBJECTION_READERS, load: () => import('./powers/runs-page') },
  {
    path: `${RUNS}/:runId`,
    title: '办理详情',
    roles: OBJECTION_READERS,
    below: RUNS,
    load: () => import('./powers/run-page'),
  },
]

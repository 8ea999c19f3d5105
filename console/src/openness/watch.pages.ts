import type { ConsolePage } from '../app/console-page'
import { OBJECTION_READERS, WATCHERS } from './watch-roles'

const FUNDS = 'openness/funds'
const OBJECTIONS = 'openness/objections'

/** Looking at what is public: villages, funds, objections. */
export const watchPages: readonly ConsolePage[] = [
  {
    path: 'openness/overview',
    title: '村务一览',
    roles: WATCHERS,
    load: () => import('./overview/overview-page'),
  },
  { path: FUNDS, title: '资金流向', roles: WATCHERS, load: () => import('./funds/funds-page') },
  {
    path: `${FUNDS}/:fundId`,
    title: '一项资金的流向',
    roles: WATCHERS,
    below: FUNDS,
    load: () => import('./funds/fund-page'),
  },
  {
    path: 'openness/search',
    title: '明细查询',
    roles: WATCHERS,
    load: () => import('./search/search-page'),
  },
  {
    path: OBJECTIONS,
    title: '群众疑问',
    roles: OBJECTION_READERS,
    load: () => import('./objections/objections-page'),
  },
  {
    path: `${OBJECTIONS}/:objectionId`,
    title: '疑问详情',
    roles: OBJECTION_READERS,
    below: OBJECTIONS,
    load: () => import('./objections/objection-page'),
  },
  { path: 'openness/log', title: '公开记录', roles: WATCHERS, load: () => import('./log/log-page') },
]

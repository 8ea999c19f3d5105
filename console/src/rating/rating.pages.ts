import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ConsolePage } from '../app/console-page'

const SUPERVISORS = [
  'unit-clerk',
  'dispatcher',
  'inspector',
  'leader',
  'admin',
] as const satisfies StaffRole[]
const DASHBOARD = 'rating/dashboard'
const CARDS = 'rating/cards'

export const ratingPages: readonly ConsolePage[] = [
  {
    path: DASHBOARD,
    title: '评价总览',
    roles: SUPERVISORS,
    load: () => import('./dashboard/dashboard-page'),
  },
  {
    path: 'rating/ratings',
    title: '逐条评价',
    roles: SUPERVISORS,
    below: DASHBOARD,
    load: () => import('./ratings/ratings-page'),
  },
  {
    path: CARDS,
    title: '窗口与评价码',
    roles: ['admin', 'unit-clerk'],
    load: () => import('./cards/cards-page'),
  },
  {
    path: `${CARDS}/:hallId`,
    title: '打印评价码',
    roles: ['admin', 'unit-clerk'],
    below: CARDS,
    load: () => import('./cards/print-cards-page'),
  },
]

import type { ConsolePage } from '../app/console-page'
import { HEAT_READERS } from './affair-roles'
import { WATCHERS } from './watch-roles'

/** 三务公开 on its legal clock: what is due when, what is late where, and the catalogue that asks for it. */
export const affairsPages: readonly ConsolePage[] = [
  {
    path: 'openness/affairs',
    title: '三务公开日历',
    roles: WATCHERS,
    load: () => import('./affairs/affairs-page'),
  },
  {
    path: 'openness/heat-map',
    title: '三务公开进度表',
    roles: HEAT_READERS,
    load: () => import('./affairs/heat-map-page'),
  },
  {
    path: 'openness/affair-items',
    title: '三务公开目录',
    roles: WATCHERS,
    load: () => import('./affairs/affair-items-page'),
  },
]

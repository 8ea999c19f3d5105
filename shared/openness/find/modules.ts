/** The five modules: 政策发布, 重点项目, 资金查询, 三务公开, 权责清单. */
export const MODULES = ['policies', 'projects', 'funds', 'affairs', 'powers'] as const
export type Module = (typeof MODULES)[number]
export const MODULE_NAMES: Record<Module, string> = {
  policies: '政策发布',
  projects: '重点项目',
  funds: '资金查询',
  affairs: '三务公开',
  powers: '权责清单',
}

/** What can be found, and which page shows it. */
export const FOUND_KINDS = ['policy', 'project', 'fund', 'affair', 'power', 'run'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

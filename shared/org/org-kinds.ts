/** What the organisation's data consists of, in the order of the back office's menu. */
export const ORG_KINDS = ['region', 'unit', 'post', 'person', 'hall', 'window', 'service-item'] as const

export type OrgKind = (typeof ORG_KINDS)[number]

export const ORG_KIND_NAMES: Record<OrgKind, string> = {
  region: '地区',
  unit: '单位',
  post: '岗位',
  person: '人员',
  hall: '大厅',
  window: '窗口',
  'service-item': '服务事项',
}

/** Kinds that come in from Excel. */
export const IMPORT_KINDS = ['people', 'party-days', 'windows', 'rosters'] as const

export type ImportKind = (typeof IMPORT_KINDS)[number]

export const IMPORT_KIND_NAMES: Record<ImportKind, string> = {
  people: '人员',
  'party-days': '入党日期登记',
  windows: '窗口',
  rosters: '排班',
}

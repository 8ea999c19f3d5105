/** What the facts of an entry are called; a fact without a name stands as it is written in the log. */
const DETAIL_NAMES: Record<string, string> = {
  after: '改为',
  before: '原为',
  cardId: '评价码',
  changes: '改动',
  complete: '是否全部',
  contact: '联系方式',
  count: '数量',
  entries: '记录数',
  action: '操作',
  feature: '业务',
  filters: '查询条件',
  fromDay: '开始日期',
  holidays: '假期',
  name: '名称',
  reason: '原因',
  source: '来源',
  subject: '对象',
  untilDay: '结束日期',
  workingWeekends: '调休上班日',
  from: '原为',
  level: '等次',
  personalData: '个人信息',
  personId: '人员',
  remark: '追评',
  result: '结果',
  role: '角色',
  sequence: '序号',
  to: '改为',
  unitId: '单位',
  unsealed: '未封存条数',
  verified: '核对条数',
  version: '版本',
  windowId: '窗口',
}

function nameOf(detail: string): string {
  return DETAIL_NAMES[detail] ?? detail
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '无'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map(textOf).join('、')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, one]) => `${nameOf(name)}：${textOf(one)}`)
    .join('，')
}

/** The facts of an entry, line by line. */
export function detailLines(details: Record<string, unknown>): { label: string; text: string }[] {
  return Object.entries(details).map(([name, value]) => ({ label: nameOf(name), text: textOf(value) }))
}

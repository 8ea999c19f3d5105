import { formatInstant } from '../calendar/day'

/** What the facts of an entry are called; a fact without a name stands as it is written in the log. */
const DETAIL_NAMES: Record<string, string> = {
  action: '操作',
  address: '网络地址',
  after: '改为',
  allowed: '是否同意',
  audience: '范围',
  before: '原为',
  browser: '浏览器',
  bySms: '是否发短信',
  cardId: '评价码',
  changes: '改动',
  complete: '是否全部',
  contact: '联系方式',
  count: '数量',
  day: '日期',
  decision: '决定',
  ended: '结束的角色',
  entries: '记录数',
  exceptions: '例外',
  expiresAt: '到期时间',
  feature: '业务',
  fields: '改动',
  filters: '查询条件',
  from: '原为',
  fromDay: '开始日期',
  grantId: '授权编号',
  holidays: '假期',
  invitationId: '邀请编号',
  kind: '类型',
  level: '等次',
  locked: '锁定的邀请',
  method: '要做的操作',
  moves: '变动',
  name: '名称',
  personId: '人员',
  personIds: '人员',
  personalData: '个人信息',
  positions: '岗位',
  providerCode: '服务商模板编号',
  ranks: '级别',
  reason: '原因',
  regionIds: '地区',
  regions: '地区',
  remark: '追评',
  result: '结果',
  retired: '是否停用',
  role: '角色',
  sendAtMinute: '发送时间',
  sequence: '序号',
  source: '来源',
  state: '状态',
  step: '步骤',
  subject: '对象',
  templateId: '模板',
  templateVersion: '模板版本',
  text: '内容',
  thing: '改动的对象',
  to: '改为',
  unbound: '解除绑定',
  unitId: '单位',
  unitIds: '单位',
  units: '单位',
  unsealed: '未封存条数',
  until: '截止',
  untilDay: '结束日期',
  verified: '核对条数',
  version: '版本',
  what: '操作方式',
  when: '时间',
  windowDays: '补发天数',
  windowId: '窗口',
  workingWeekends: '调休上班日',
  yearly: '是否每年',
}

function nameOf(detail: string): string {
  return DETAIL_NAMES[detail] ?? detail
}

/** A number this large is an instant in UTC milliseconds: September 2001 and after. */
const EARLIEST_INSTANT = 1e12

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '无'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number' && value >= EARLIEST_INSTANT) return formatInstant(value)
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

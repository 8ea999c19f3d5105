import type { BREAK_KINDS } from '@qingjian/shared/audit/audit-fields'

type BreakKind = (typeof BREAK_KINDS)[number]

export const auditText = {
  title: '审计日志',
  note: '谁在什么时候办了什么、看了什么。日志只能查，不能改、不能删。',
  beginTitle: '为什么要查日志',
  beginNote: '查日志本身也会记入日志。写明原因后，一小时内可以随意查询。',
  begin: '开始查询',
  reason: '原因',
  reasonHint: '例如：核实群众反映的某条线索',
  reasonMissing: '请写明原因',
  until: (when: string) => `本次查询有效期到 ${when.slice(-5)}`,
  filters: '查询条件',
  feature: '业务',
  action: '操作',
  source: '来源',
  person: '人员',
  unit: '单位',
  subject: '对象编号，例如 ratings/…',
  days: ['从哪天', '到哪天'] as [string, string],
  clear: '清除条件',
  empty: '没有符合条件的记录',
  searchOn: '最近这一段里没有，可以继续往前查',
  backTo: (when: string) => `已经往前查到 ${when}`,

  sequence: '序号',
  unsealedYet: '待封存',
  at: '时间',
  who: '谁',
  what: '做了什么',
  onWhat: '对什么',
  why: '原因',
  where: '从哪里',
  open: '详情',

  drawer: '日志详情',
  address: '网络地址',
  browser: '浏览器',
  number: '对象编号',
  sameSubject: '查这个对象的全部记录',
  samePerson: '查这个人的全部记录',
  none: '无',

  details: '具体内容',

  export: '导出',
  exportTitle: '导出审计日志',
  exportNote: (count: number) =>
    `按现在的条件导出，一次最多 ${count} 条，新的在前。要在手机上确认，导出会记入日志。`,
  exported: (count: number) => `已导出 ${count} 条`,
  exportedPart: (count: number) => `已导出最新的 ${count} 条，还有更早的没有导出。请缩短日期范围，分几次导出`,
  fileName: (day: string) => `审计日志${day}.xlsx`,
  sheet: '审计日志',

  verifyTitle: '校验链条',
  verifyNote:
    '每条日志都和前一条用指纹串在一起。校验会从第一条算起，逐条重算指纹，看有没有被改动、删除或插入。',
  verify: '开始校验',
  verifyAgain: '再校验一次',
  verifying: (verified: number, total: number) => `正在校验第 ${verified} 条，共 ${total} 条`,
  stop: '停止',
  intact: '完整',
  intactText: (total: number) => `全部 ${total} 条日志都和记录时一样，没有发现改动。`,
  breaks: {
    changed: (sequence: number) => `第 ${sequence} 条被改动`,
    removed: (sequence: number) => `从第 ${sequence} 条起有日志被删除`,
    reordered: (sequence: number) => `第 ${sequence} 条的位置被调换`,
    added: (sequence: number) => `第 ${sequence} 条是后来插入的`,
    head: () => '链条的末尾对不上',
  } satisfies Record<BreakKind, (sequence: number) => string>,
  brokenAdvice: '请保护现场：不要重启和清理系统，马上报告分管领导，由技术人员从备份核对。',
  found: '出问题的记录',
  before: '最后一条完好的记录',
  fingerprint: '链条末尾的指纹',
  fingerprintNote: (sequence: number) =>
    `这是第 ${sequence} 条的指纹。请定期抄下或打印存档，以后用来核对：同一序号的指纹变了，就说明日志被动过。`,
}

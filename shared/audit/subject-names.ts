/** What the things are called that entries speak of: the collection in front of the id. */
const SUBJECT_NAMES: Record<string, string> = {
  audit_entries: '审计记录',
  audit_chain: '审计链',
  calendar_years: '工作日历',
  cases: '案件',
  follow_ups: '回访',
  housekeeping: '到期数据',
  identity_accounts: '人员权限',
  identity_bindings: '微信绑定',
  identity_confirmations: '手机确认',
  identity_invitations: '绑定邀请',
  identity_sessions: '电脑登录',
  identity_sign_ins: '电脑登录请求',
  org_changes: '组织资料的改动',
  org_exports: '组织资料导出',
  org_halls: '政务大厅',
  org_imports: '导入批次',
  org_people: '人员',
  org_posts: '岗位',
  org_regions: '地区',
  org_rosters: '值班表',
  openness_claims: '本人核对',
  openness_imports: '账目导入',
  openness_lines: '公开明细',
  openness_objections: '疑问',
  openness_publications: '公开材料',
  org_service_items: '服务事项',
  org_units: '单位',
  org_windows: '窗口',
  outbox_channels: '消息发送方式',
  outbox_messages: '消息',
  rating_cards: '评价码',
  ratings: '评价',
  'reminder-appointments': '任职记录',
  'reminder-occasions': '一批提醒',
  'reminder-plans': '提醒计划',
  'reminder-templates': '提醒模板',
  reminders: '廉政提醒',
  settings: '设置',
}

/** Parts of things that are looked at or changed by themselves: the word after the id. */
const PART_NAMES: Record<string, string> = { contact: '联系方式', mobile: '手机号' }

/** A thing and each of its parts, as entries name them. */
export function subjectsOf(subject: string): string[] {
  return [subject, ...Object.keys(PART_NAMES).map((part) => `${subject}/${part}`)]
}

/** A subject in words, such as 评价的联系方式; one that has no words stands as it is. */
export function subjectName(subject: string): string {
  const [collection = '', , part] = subject.split('/')
  const name = SUBJECT_NAMES[collection]
  if (name === undefined) return subject
  return part === undefined ? name : `${name}的${PART_NAMES[part] ?? part}`
}

/** What the features are called in the log. */
export const FEATURE_NAMES: Record<string, string> = {
  audit: '审计',
  calendar: '工作日历',
  housekeeping: '数据清理',
  identity: '身份与登录',
  org: '组织机构',
  rating: '阳光评廉',
}

/** What every method that leaves an entry does, as a person would tell it: `feature.action` → words. */
export const ACTION_NAMES: Record<string, string> = {
  'audit.start-search': '开始查询审计记录',
  'audit.export': '导出审计记录',
  'audit.verify-chain': '核验审计链',
  'audit.seal': '封存审计记录',
  'calendar.save-year': '修改工作日历',
  'housekeeping.purge': '清理到期数据',
  'identity.start-sign-in': '请求在电脑上登录',
  'identity.collect-session': '在电脑上登录',
  'identity.open-sign-in': '查看电脑登录请求',
  'identity.decide-sign-in': '同意或拒绝电脑登录',
  'identity.end-session': '退出电脑登录',
  'identity.request-confirmation': '请求手机确认',
  'identity.decide-confirmation': '在手机上同意或拒绝操作',
  'identity.issue-invitation': '发出绑定邀请',
  'identity.bind': '绑定微信',
  'identity.unbind': '解除微信绑定',
  'identity.grant-role': '授予角色',
  'identity.decide-grant': '审批角色授予',
  'identity.revoke-grant': '收回角色',
  'rating.submit': '评价窗口',
  'rating.add-remark': '追加评价',
  'rating.change-contact': '更改联系方式',
  'rating.erase-personal-data': '删除本人信息',
  'rating.rotate-card': '更换评价码',
  'rating.correct-attribution': '更正评价对应的工作人员',
  'rating.reveal-contact': '查看评价人手机号',
  'rating.settle': '统计评价',
}

/** An action in words; one that has no words yet stands as it is. */
export function actionName(action: string): string {
  return ACTION_NAMES[action] ?? action
}

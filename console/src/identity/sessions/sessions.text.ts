export const sessionsText = {
  title: '我的登录',
  note: '您在哪些电脑上登录了工作台。不认识的，请马上退出并告诉系统管理员。',
  browser: '浏览器',
  address: '网络地址',
  startedAt: '登录时间',
  lastSeenAt: '最近使用',
  current: '这台电脑',
  end: '退出',
  none: '没有登录的电脑',
}

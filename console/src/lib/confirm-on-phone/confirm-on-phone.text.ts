export const confirmOnPhoneText = {
  title: '请在手机上确认',
  steps: '打开手机微信里的清鉴小程序，进入「工作台」，核对内容和下面两位数字，再点「同意办理」。',
  number: '核对数字',
  remaining: (seconds: number) => `还有 ${seconds} 秒`,
  asking: '正在发起确认…',
  giveUp: '不办了',
  refused: '手机上没有同意，这一步没有办理',
  expired: '两分钟内没有在手机上确认，这一步没有办理。需要时请再点一次',
  givenUp: '已取消，这一步没有办理',
}

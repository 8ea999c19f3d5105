import type { TransportText } from '@qingjian/shared/transport/create-call'

export const transportText: TransportText = {
  undelivered: {
    offline: '没有连上网络。请检查网线或无线网络，再试一次',
    timeout: '网络太慢，没有等到回应。请稍后再试',
    busy: '现在办理的人多，请稍后再试',
    'not-signed-in': '没能确认这台电脑的身份。请刷新页面后再试',
    'too-large': '内容太大，发不出去。请减少内容后再试',
  },
  unreadable: '系统的回应无法识别。请刷新页面，更新到最新版本',
}

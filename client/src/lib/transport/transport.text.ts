import type { TransportText } from '@qingjian/shared/transport/create-call'

export const transportText: TransportText = {
  undelivered: {
    offline: '没连上网。请看看手机信号，过一会儿再试',
    timeout: '网络太慢，没等到回应。请过一会儿再试',
    busy: '现在办的人多，请过一会儿再试',
    'not-signed-in': '没能确认您的身份。请退出后重新打开再试',
    'too-large': '内容太大，发不出去。请减少照片后再试',
  },
  unreadable: '系统的回应看不懂。请更新到最新版本再试',
}

import type { ErrorCode } from '@qingjian/shared/kernel/errors'

export const uiText = {
  retry: '再试一次',
  close: '关闭',
  loading: '正在打开',
  more: '看更多',
  offline: '现在没有网络，填好的内容不会丢',
  photos: {
    addPhoto: '拍照或选照片',
    photo: (position: number) => `第${position}张照片`,
    removePhoto: (position: number) => `删掉第${position}张照片`,
  },
  documents: {
    add: '加一份PDF文件',
    remove: (name: string) => `去掉${name}`,
    tooLarge: '这个文件太大，传不上去。请把要紧的几页拍成照片',
  },
  unsent: {
    waiting: '待发送',
    waitingText: '有网后自动发送，只算一次',
    refused: '没有收下',
    sendNow: '现在发送',
    discard: '不要了',
    discardQuestion: '这条还没发出去，删掉就没有了。确定不要了吗？',
    cancel: '先不',
  },
  failureTitles: {
    INVALID_INPUT: '内容没填对',
    UNAUTHENTICATED: '请先确认身份',
    FORBIDDEN: '您不能看这一页',
    NOT_FOUND: '没有找到',
    CONFLICT: '已经办过了',
    TOO_MANY_REQUESTS: '点得太快了',
    UNAVAILABLE: '网络不通',
    INTERNAL: '系统出了点问题',
  } satisfies Record<ErrorCode, string>,
}

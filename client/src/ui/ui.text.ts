import type { ErrorCode } from '@qingjian/shared/kernel/errors'

export const uiText = {
  retry: '再试一次',
  close: '关闭',
  loading: '正在打开',
  offline: '现在没有网络，填好的内容不会丢',
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

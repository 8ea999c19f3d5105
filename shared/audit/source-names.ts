import type { Source } from './audit-fields'

/** Where calls come from, in words. */
export const SOURCE_NAMES: Record<Source, string> = {
  phone: '手机小程序',
  console: '电脑后台',
  web: '手机网页',
  timer: '系统定时任务',
}

import { openInBrowser } from '../open-in-browser'
import { openInWeChat } from './open-in-wechat'

/** Shows a PDF behind a link: in WeChat's reader, or in a browser. False when it cannot be fetched. */
export function openDocument(url: string): Promise<boolean> {
  return process.env.TARO_ENV === 'weapp' ? openInWeChat(url) : openInBrowser(url)
}

import { openInBrowser } from '../open-in-browser'
import { showInWeChat } from './show-in-wechat'

/** Shows a photo behind a link as large as the screen. False when it cannot be shown. */
export function showPhoto(url: string): Promise<boolean> {
  return process.env.TARO_ENV === 'weapp' ? showInWeChat(url) : openInBrowser(url)
}

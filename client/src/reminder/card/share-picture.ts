import { canShareInBrowser, shareInBrowser } from './share-in-browser'
import { canShareInWeChat, shareInWeChat } from './share-in-wechat'

/** Whether this phone can hand a picture on; the page itself is never shared, since it shows the owner’s reminders. */
export function canShare(picture: string, name: string): boolean {
  return process.env.TARO_ENV === 'weapp' ? canShareInWeChat() : canShareInBrowser(picture, name)
}

/** Opens the phone’s own choice of whom to send the picture to. Thinking better of it is no failure. */
export async function sharePicture(picture: string, name: string): Promise<void> {
  try {
    await (process.env.TARO_ENV === 'weapp' ? shareInWeChat(picture) : shareInBrowser(picture, name))
  } catch {
    // Closed without sending: the picture is still on the page, and a long press offers the same.
  }
}

import { saveInBrowser } from './save-in-browser'
import { saveInWeChat } from './save-in-wechat'
import type { Saving } from './saving'

/** Keeps the picture on the phone. */
export function savePicture(picture: string, name: string): Promise<Saving> {
  return process.env.TARO_ENV === 'weapp' ? saveInWeChat(picture) : saveInBrowser(picture, name)
}

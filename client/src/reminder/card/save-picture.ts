import { saveInBrowser } from './save-in-browser'
import { saveInWeChat } from './save-in-wechat'

/** `started`: a browser took it over and tells nobody. `refused`: the person does not let the app into the album. */
export type Saving = 'saved' | 'started' | 'refused' | 'failed'

/** Keeps the picture on the phone. */
export function savePicture(picture: string, name: string): Promise<Saving> {
  return process.env.TARO_ENV === 'weapp' ? saveInWeChat(picture) : saveInBrowser(picture, name)
}

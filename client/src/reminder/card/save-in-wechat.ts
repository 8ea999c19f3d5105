import Taro from '@tarojs/taro'
import { confirm } from '../../lib/dialogue'
import { reminderText } from '../reminder.text'
import type { Saving } from './saving'

const text = reminderText.card

/** Phones and versions say it differently: `auth deny`, `auth denied`, `authorize no response`. */
const REFUSED = /auth/i
const CANCELLED = /cancel/i

/** Whoever has once refused is not asked by WeChat again: only its own page of settings lets the app in. */
async function offerSettings(): Promise<void> {
  if (await confirm(text.allowQuestion, text.openSettings, text.notNow)) await Taro.openSetting()
}

/** Puts it into the album; WeChat asks for leave the first time. */
export async function saveInWeChat(picture: string): Promise<Saving> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: picture })
    return 'saved'
  } catch (failure) {
    const message = String((failure as { errMsg?: string }).errMsg)
    if (CANCELLED.test(message)) return 'refused'
    if (!REFUSED.test(message)) return 'failed'
    await offerSettings().catch(() => undefined)
    return 'refused'
  }
}

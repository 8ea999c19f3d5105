import { askEmulator } from './ask-emulator'
import { askWeChat } from './ask-wechat'

/** Whether a person can be asked at all: in WeChat, and in a browser only on the local cloud. */
export const canAskConsent = process.env.TARO_ENV === 'weapp' || FOR_EMULATOR

/** Asks the person to be sent one message of each template. True when they agreed to at least one; call it from a tap. */
export function askConsent(templateIds: readonly string[]): Promise<boolean> {
  return process.env.TARO_ENV === 'weapp' ? askWeChat(templateIds) : askEmulator(templateIds)
}

import { BrowserEasel } from './browser-easel'
import { WeChatEasel } from './wechat-easel'

/** Draws the card out of sight. */
export const Easel = process.env.TARO_ENV === 'weapp' ? WeChatEasel : BrowserEasel

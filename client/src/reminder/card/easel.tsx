import type { BirthdayCard } from '../own-reminder'
import { BrowserEasel } from './browser-easel'
import { WeChatEasel } from './wechat-easel'

export interface EaselProps {
  card: BirthdayCard
  /** Given where the picture is, or undefined when the phone cannot draw it. Has to be stable. */
  onDrawn: (picture: string | undefined) => void
}

/** Draws the card out of sight. */
export const Easel = process.env.TARO_ENV === 'weapp' ? WeChatEasel : BrowserEasel

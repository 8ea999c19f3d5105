import { chooseFromChat } from './choose-from-chat'
import { chooseInBrowser } from './choose-in-browser'
import type { KeptDocument } from './kept-document'

/**
 * Lets the person pick a PDF and keeps it until it is sent: in WeChat out of a chat, where papers are, in a browser out
 * of its files. `too-large` above what can be kept; undefined when the person turned back.
 */
export function chooseDocument(): Promise<KeptDocument | 'too-large' | undefined> {
  return process.env.TARO_ENV === 'weapp' ? chooseFromChat() : chooseInBrowser()
}

import { chooseFromChat } from './choose-from-chat'
import { chooseInBrowser } from './choose-in-browser'

/** A PDF that was picked and outlives the page. */
export interface KeptDocument {
  name: string
  /** What the upload takes: a path on the phone, or the content itself in a browser. */
  path: string
}

/**
 * Lets the person pick a PDF and keeps it until it is sent: in WeChat out of a chat, where papers are, in a browser out
 * of its files. `too-large` above what can be kept; undefined when the person turned back.
 */
export function chooseDocument(): Promise<KeptDocument | 'too-large' | undefined> {
  return process.env.TARO_ENV === 'weapp' ? chooseFromChat() : chooseInBrowser()
}

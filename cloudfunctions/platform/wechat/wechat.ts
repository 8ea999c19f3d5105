import type { SendOutcome } from '../gateway/message-gateway'

/** A subscribe message; `page` is opened by a tap, `fields` are WeChat's names of the template's fields. */
export interface SubscribeMessage {
  openid: string
  templateId: string
  page: string
  fields: Record<string, string>
}

/** What WeChat's text check said of a text; `unchecked` when the service could not be asked. */
export type TextVerdict = 'passed' | 'review' | 'risky' | 'unchecked'

/** WeChat's own services. */
export interface WeChat {
  /** security.msgSecCheck, version 2, scene 2 (comment). */
  checkText(text: string, openid: string): Promise<TextVerdict>
  /** The number behind a phone button's code, 11 digits; undefined when the code is spent or older than 5 minutes. */
  mobileOf(code: string): Promise<string | undefined>
  /** wxacode.getUnlimited: a PNG of the mini-program code for a page and a scene of at most 32 characters. */
  drawCode(page: string, scene: string): Promise<Uint8Array>
  /** subscribeMessage.send. A refusal's code is WeChat's with `wx.` in front, such as wx.43101 for no consent. Never throws. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SendOutcome>
}

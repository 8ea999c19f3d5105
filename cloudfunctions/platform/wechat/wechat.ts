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
}

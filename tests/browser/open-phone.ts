import type { Browser, BrowserContext } from 'playwright-core'

/** WeChat's own browser on an Android phone. */
const WECHAT_ON_ANDROID =
  'Mozilla/5.0 (Linux; Android 12; M2102) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.44 MMWEBID/1 NetType/4G Language/zh_CN'

export interface PhoneOptions {
  /** CSS pixels; above 600 it is a tablet. */
  width?: number
  dark?: boolean
  /** Pixels of the screen to a CSS pixel. */
  density?: number
}

/** A phone with WeChat's browser, in a profile of its own. */
export function openPhone(
  browser: Browser,
  { width = 375, dark = false, density = 2 }: PhoneOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width > 600 ? 1024 : 812 },
    deviceScaleFactor: density,
    hasTouch: true,
    isMobile: true,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    userAgent: WECHAT_ON_ANDROID,
  })
}

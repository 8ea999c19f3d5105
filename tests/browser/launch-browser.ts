import { existsSync } from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

/** Where browsers are usually installed. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** WeChat's own browser on an Android phone. */
const WECHAT_ON_ANDROID =
  'Mozilla/5.0 (Linux; Android 12; M2102) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.44 MMWEBID/1 NetType/4G Language/zh_CN'

/**
 * Starts an installed Chrome, Chromium or Edge, else the Chromium that comes as an npm package (Linux x64), so that no
 * machine needs more than npm. `QINGJIAN_TEST_BROWSER` names a program, or is `package` for the one from npm.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env.QINGJIAN_TEST_BROWSER
  const installed = wanted === undefined ? INSTALLED.find((path) => existsSync(path)) : wanted
  if (installed !== undefined && installed !== 'package') {
    return chromium.launch({ executablePath: installed, args: FLAGS })
  }
  chromiumPackage.setGraphicsMode = false
  const executablePath = await chromiumPackage.executablePath()
  return chromium.launch({ executablePath, args: [...chromiumPackage.args, ...FLAGS] })
}

/** A phone's page: `width` in CSS pixels, touch, WeChat's user agent. */
export function openPhone(browser: Browser, { dark = false, width = 375 } = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width > 600 ? 1024 : 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    userAgent: WECHAT_ON_ANDROID,
  })
}

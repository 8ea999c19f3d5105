import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser'
import { watchScreens } from './screens'
import { unpackChromium } from './unpack-chromium'

/** No sandbox, since tests often run as root in a container; nothing that would reach for the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts an installed Chromium, Chrome or Edge, else the Chromium that comes as an npm package (Linux x64), so that no
 * machine needs more than npm. `QINGJIAN_TEST_BROWSER` names a program, or is `package` for the one from npm.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launch()
  watchScreens(browser)
  return browser
}

async function launch(): Promise<Browser> {
  const wanted = process.env.QINGJIAN_TEST_BROWSER
  const installed = wanted ?? findBrowser()
  if (installed === undefined || installed === 'package') {
    return chromium.launch({ ...(await unpackChromium()), args: FLAGS })
  }
  return chromium.launch({ executablePath: installed, args: FLAGS })
}

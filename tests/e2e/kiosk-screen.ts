import { CONTRACTS } from '@qingjian/shared/contracts'
import type { Browser, Locator, Page } from 'playwright-core'
import { PATIENCE } from '../browser/repeat-until'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The touch screen of a hall, upright, with the browser's clock in our hands. */
export class KioskScreen {
  /** Calls that nobody without a name may make, and requests that say who is calling. */
  readonly wrong: string[] = []

  private constructor(readonly page: Page) {
    page.on('request', (request) => {
      if (request.headers()['x-wx-openid'] !== undefined) this.wrong.push(`openid: ${request.url()}`)
      const feature = /\/v1\/functions\/([\w-]+)$/.exec(request.url())?.[1]
      const { action } = feature === undefined ? {} : (request.postDataJSON() as { action?: string })
      if (feature !== undefined && !isForAnyone(feature, action)) this.wrong.push(`${feature}.${action}`)
    })
  }

  static async at(url: string, browser: Browser): Promise<KioskScreen> {
    const context = await browser.newContext({
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    await page.clock.install()
    const kiosk = new KioskScreen(page)
    await page.goto(url)
    return kiosk
  }

  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    return this.page.getByRole(role, { name, exact: true }).filter({ visible: true }).first().tap()
  }

  /** Types letters on the keyboard of the screen. */
  async type(letters: string): Promise<void> {
    for (const letter of letters) await this.press('button', letter)
  }

  /** Nobody touches the screen for so long. */
  leaveAlone(seconds: number): Promise<void> {
    return this.page.clock.fastForward(seconds * 1_000)
  }

  /** As above, and then time stands still for as long as the look takes, however slow the machine is. */
  async lookAfter(seconds: number, look: () => Promise<void>): Promise<void> {
    await this.page.clock.pauseAt((await this.page.evaluate(() => Date.now())) + seconds * 1_000)
    await look()
    await this.page.clock.resume()
  }

  /** Goes so many entries of the browser's history back (below zero) or forward, where there are so many. */
  walk(step: number): Promise<void> {
    return this.page.evaluate(
      (wanted) =>
        new Promise<void>((resolve) => {
          window.addEventListener('popstate', () => resolve(), { once: true })
          setTimeout(resolve, 500)
          history.go(wanted)
        }),
      step,
    )
  }

  /** What the machine still keeps. */
  kept(): Promise<{ local: number; session: number; cookies: string }> {
    return this.page.evaluate(() => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }))
  }

  /** Everything on the screen that can be pressed or written in. */
  async targets(): Promise<Box[]> {
    const all = this.page.locator('.pressable, .nut-button, .line-input__input').filter({ visible: true })
    return Promise.all((await all.all()).map(boxOf))
  }
}

async function boxOf(target: Locator): Promise<Box> {
  return (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** Pixels between two targets, beside or below one another. */
export function apart(one: Box, other: Box): number {
  const beside = Math.max(one.x - (other.x + other.width), other.x - (one.x + one.width))
  const below = Math.max(one.y - (other.y + other.height), other.y - (one.y + one.height))
  return Math.max(beside, below)
}

function isForAnyone(feature: string, action: string | undefined): boolean {
  const contract = CONTRACTS.find((one) => one.feature === feature && one.action === action)
  return contract?.access.audience === 'anyone'
}

import type { Browser, Page } from 'playwright-core'
import { PATIENCE } from '../browser/repeat-until'
import type { RunningDistrict } from '../district/start-district'

/** A citizen's telephone on the page of the local cloud: messages arrive, calls ring, keys can be pressed. */
export class RingingPhone {
  private constructor(
    readonly number: string,
    private readonly page: Page,
  ) {}

  static async of(number: string, url: string, browser: Browser): Promise<RingingPhone> {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${url}/emulator/#phones/${number}`)
    return new RingingPhone(number, page)
  }

  /** Waits until a message or a call says something. */
  hears(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).last().waitFor()
  }

  /** The address that the latest message leads to. */
  async latestLink(): Promise<string> {
    const link = this.page.locator('a[target="_blank"]').last()
    await link.waitFor()
    return (await link.getAttribute('href')) ?? ''
  }

  /** Lets the cloud's minutes pass until the phone rings. @throws Error when nobody calls */
  async waitUntilItRings(district: RunningDistrict, mostMinutes = 5): Promise<void> {
    for (let minute = 0; minute < mostMinutes; minute += 1) {
      const calls = await district.emulator().api<{ number: string }[]>('calls?status=ringing')
      if (calls.some(({ number }) => number === this.number)) return
      await district.passMinutes(1)
    }
    throw new Error(`nobody calls ${this.number}`)
  }

  /** Takes the call that rings, listens, and presses a key. */
  async answerWith(key: string): Promise<void> {
    await this.page.getByRole('button', { name: '接听', exact: true }).click()
    await this.hears('现在解决了吗')
    await this.page.getByRole('button', { name: key, exact: true }).click()
  }

  leave(): Promise<void> {
    return this.page.close()
  }
}

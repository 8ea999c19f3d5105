import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { PATIENCE, repeatUntil } from '../browser/repeat-until'

const EDGE_ON_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0'

/** What the phone calls that browser. */
export const EDGE = 'Windows 上的 Edge'

/** A PC with the back office open, in a profile of its own. */
export class Computer {
  private constructor(
    readonly profile: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async at(url: string, browser: Browser): Promise<Computer> {
    const profile = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      userAgent: EDGE_ON_WINDOWS,
    })
    profile.setDefaultTimeout(PATIENCE)
    return new Computer(profile, await profile.newPage(), url)
  }

  /** Opens a page of the back office by its address; the session of the tab stays. */
  async open(address = ''): Promise<void> {
    // A new hash alone would not load the page again.
    await this.page.goto('about:blank')
    const page = await this.page.goto(`${this.url}/console/#/${address}`)
    if (!page?.ok()) throw new Error(`${this.url} answers ${page?.status()}; first: npm run build`)
  }

  /** The sign-in code on the screen, and the two digits to compare. */
  async readCode(): Promise<{ code: string; digits: string }> {
    const code = await this.page.locator('.sign-in-letters').textContent()
    const digits = await this.page.locator('.sign-in-number').textContent()
    return { code: code?.replace(' ', '') ?? '', digits: digits ?? '' }
  }

  /** Signs in as one of the demo people, who stand on the sign-in page of the local cloud. */
  async signInAs(label: string): Promise<void> {
    await this.open()
    await this.page.getByRole('button', { name: label, exact: true }).click()
    await this.sees('我的工作台')
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).last().click()
  }

  /** Presses a button until the page says what comes of it. */
  pressUntil(name: string, words: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true }).last()
    return this.follow(button, this.page.getByText(words).filter({ visible: true }).first())
  }

  /** Chooses an entry of the list that a field opens. */
  async choose(field: string, entry: string): Promise<void> {
    const input = this.page.getByLabel(field, { exact: true })
    const chosen = this.page.locator('.ant-select', { has: input }).getByTitle(entry, { exact: true })
    const offered = this.page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(entry, { exact: true })
      .first()
    await this.follow(input, offered)
    await repeatUntil(
      async () => {
        if (await offered.isVisible()) await offered.click({ timeout: 5_000 })
        else if (!(await chosen.isVisible())) await this.follow(input, offered)
      },
      (timeout) => chosen.waitFor({ timeout }),
    )
  }

  /** Writes into a field of the dialog on top. */
  async write(field: string, words: string): Promise<void> {
    const input = this.page.getByRole('dialog').getByLabel(field, { exact: true })
    await repeatUntil(
      () => input.fill(words),
      async () => {
        if ((await input.inputValue()) !== words) throw new Error(`${field} does not keep ${words}`)
      },
    )
  }

  /** Chooses one of a few in the dialog on top. */
  async check(label: string): Promise<void> {
    const radio = this.page.getByRole('dialog').getByRole('radio', { name: new RegExp(`^${label}`) })
    await repeatUntil(
      () => radio.check(),
      async () => {
        if (!(await radio.isChecked())) throw new Error(`${label} does not stay chosen`)
      },
    )
  }

  /** Presses a button that opens a dialog, until it is there. */
  openDialog(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true }).last()
    return this.follow(button, this.page.getByRole('dialog'))
  }

  /**
   * Sends the dialog on top and waits until it has closed. A click that it took shows: the button turns, a message says
   * why not, or the dialog is gone; one that it missed is made again.
   */
  async sendDialog(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    const button = dialog.getByRole('button', { name, exact: true })
    const took = dialog.locator('.ant-btn-loading, [role=alert]').first()
    let isSent = false
    await repeatUntil(
      async () => {
        if (isSent && ((await took.isVisible()) || !(await button.isVisible()))) return
        await button.click()
        isSent = true
      },
      (timeout) => Promise.any([dialog.waitFor({ state: 'hidden', timeout }), took.waitFor({ timeout })]),
    )
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Follows a link or presses what leads on, until it has led there. */
  async follow(link: Locator, there: Locator): Promise<void> {
    await link.waitFor()
    await repeatUntil(
      async () => {
        if (!(await there.isVisible()) && (await link.isVisible())) await link.click({ timeout: 10_000 })
      },
      (timeout) => there.waitFor({ timeout }),
    )
  }

  /** Waits until the page says something. */
  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  leave(): Promise<void> {
    return this.profile.close()
  }
}

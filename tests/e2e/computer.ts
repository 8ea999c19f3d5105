import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Milliseconds to wait for something to appear, on a machine that runs other tests too. */
const PATIENCE = 30_000

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

  /** Presses a button of the dialog on top. */
  pressInDialog(name: string): Promise<void> {
    return this.page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  }

  /** Chooses an entry of the list that a field opens. */
  async choose(field: string, entry: string): Promise<void> {
    const input = this.page.getByLabel(field, { exact: true })
    const chosen = this.page.locator('.ant-select', { has: input }).getByTitle(entry, { exact: true })
    // A list that is still unfolding on a busy machine can miss a click.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await input.click()
      await this.page
        .locator('.ant-select-dropdown:visible')
        .getByTitle(entry, { exact: true })
        .first()
        .click()
      if (
        await chosen.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        )
      )
        return
    }
    throw new Error(`${entry} cannot be chosen in ${field}`)
  }

  /** Waits until the page says something. */
  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  leave(): Promise<void> {
    return this.profile.close()
  }
}

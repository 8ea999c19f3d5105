import type { Browser } from 'playwright-core'
import { repeatUntil } from '../browser/repeat-until'
import { Citizen } from './citizen'

/** The phone of a staff member whom the local cloud knows. */
export class StaffPhone {
  private constructor(private readonly holder: Citizen) {}

  static async of(openid: string, url: string, browser: Browser): Promise<StaffPhone> {
    const holder = await Citizen.at(url, browser, { width: 390 })
    await holder.phone.addInitScript(`localStorage.setItem('emulator.openid', '${openid}')`)
    return new StaffPhone(holder)
  }

  /** Opens what the code on a PC's screen leads to. */
  scan(code: string): Promise<void> {
    return this.holder.open(`identity/sign-in/index?code=${code}`)
  }

  /** Opens the staff member's own page. */
  openWork(): Promise<void> {
    return this.holder.open('identity/me/index')
  }

  /** Opens the cases about the staff member as the person who served. */
  openCasesAboutMe(): Promise<void> {
    return this.holder.open('cases/about-me/index')
  }

  /** Objects to what was found in the newest of them. */
  async object(reason: string): Promise<void> {
    await this.holder.page.getByRole('button', { name: '申诉', exact: true }).first().tap()
    await this.holder.page.getByRole('textbox').fill(reason)
    await this.press('提交申诉')
    await this.sees('申诉等待处理')
  }

  /** Opens the first page of the mini-program. */
  openHome(): Promise<void> {
    return this.holder.open('home/index')
  }

  /** Follows a link on the page on top. */
  follow(words: string | RegExp): Promise<void> {
    return this.holder.page.getByRole('link', { name: words }).filter({ visible: true }).first().tap()
  }

  /** The size of a picture on the page, once it is drawn. */
  async pictureSize(words: RegExp): Promise<{ width: number; height: number }> {
    const picture = this.holder.page.getByRole('img', { name: words }).filter({ visible: true })
    await picture.waitFor()
    return (await picture.boundingBox()) ?? { width: 0, height: 0 }
  }

  /** Everything on the screen, as one text. */
  async reads(): Promise<string> {
    const screen = this.holder.page.locator('.screen').filter({ visible: true }).last()
    return (await screen.textContent()) ?? ''
  }

  /** Opens what waits to be confirmed. */
  async openConfirmation(title: string): Promise<void> {
    await this.openWork()
    await this.holder.page.getByRole('link', { name: title }).first().tap()
    await this.sees('先核对数字')
  }

  /** The two digits to compare. */
  async readDigits(): Promise<string> {
    const digits = await this.holder.page.locator('.two-digits').textContent()
    return digits?.trim() ?? ''
  }

  press(name: string): Promise<void> {
    return this.holder.press(name)
  }

  /** Agrees to the question that a dialogue asks. */
  async agree(answer: string): Promise<void> {
    const button = this.holder.page.locator('.taro-model__confirm', { hasText: answer })
    await button.waitFor()
    await repeatUntil(
      async () => {
        if (await button.isVisible()) await button.tap()
      },
      (timeout) => button.waitFor({ state: 'hidden', timeout }),
    )
  }

  /** Waits until the page on top says something; the ones below it are kept, hidden. */
  sees(words: string | RegExp): Promise<void> {
    return this.holder.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  /** Whether a button stands on the page. */
  offers(name: string): Promise<boolean> {
    return this.holder.page.getByRole('button', { name, exact: true }).isVisible()
  }

  leave(): Promise<void> {
    return this.holder.leave()
  }
}

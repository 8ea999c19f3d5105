import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { openPhone, type PhoneOptions } from '../browser/open-phone'
import { PATIENCE, repeatUntil } from '../browser/repeat-until'

/** A person with a phone of their own, so somebody new to the cloud. */
export class Citizen {
  private constructor(
    readonly phone: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async at(url: string, browser: Browser, options: PhoneOptions = {}): Promise<Citizen> {
    const phone = await openPhone(browser, options)
    phone.setDefaultTimeout(PATIENCE)
    return new Citizen(phone, await phone.newPage(), url)
  }

  /** Opens a page of the product by its address, as a link or a code would. */
  async open(address: string): Promise<void> {
    // A new hash alone would not load the page again.
    await this.page.goto('about:blank')
    const page = await this.page.goto(`${this.url}/#/${address}`)
    if (!page?.ok()) throw new Error(`${this.url} answers ${page?.status()}; first: npm run build`)
  }

  /** Scans a window's code. */
  scan(scene: string): Promise<void> {
    return this.open(`rating/rate/index?scene=${scene}`)
  }

  /** Taps the overall level, which stands first on the page. */
  chooseLevel(label: string): Promise<void> {
    return this.choose(this.page.getByRole('radio', { name: label, exact: true }).first())
  }

  /** Taps what can be chosen until it is. */
  async choose(control: Locator): Promise<void> {
    await repeatUntil(
      async () => {
        if (!(await control.isChecked())) await control.tap()
      },
      async () => {
        if (!(await control.isChecked())) throw new Error(`not chosen: ${control}`)
      },
    )
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).tap()
  }

  /** Presses what asks for a file, and picks this one. */
  async chooseFile(name: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.press(name)
    await (await asked).setFiles(file)
  }

  writeComment(words: string): Promise<void> {
    return this.page.getByRole('textbox').first().fill(words)
  }

  /** Leaves a phone number with consent, on the form of a rating. */
  async leaveNumber(mobile: string): Promise<void> {
    await this.page.getByRole('spinbutton', { name: '手机号，不想留就空着' }).fill(mobile)
    await this.choose(this.page.getByRole('checkbox', { name: '同意用这个号码联系我' }))
  }

  /** Opens the newest case of 我的反映; answers its id and the number that people see. */
  async openNewestCase(): Promise<{ caseId: string; number: string }> {
    await this.open('cases/mine/index')
    await this.page.locator('.own-case').first().tap()
    const words = await this.page
      .getByText(/编号P\d{8}-/)
      .filter({ visible: true })
      .first()
      .textContent()
    const caseId = new URL(this.page.url().replace('#', '')).searchParams.get('id') ?? ''
    return { caseId, number: /P\d{8}-\w+/.exec(words ?? '')?.[0] ?? '' }
  }

  /** Waits until the page on top says something; the ones below it are kept, hidden. */
  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  /** The number of ratings on the board of this month: of a window, or of the whole district. */
  async countOnBoard(windowId?: string): Promise<number> {
    await this.open(`rating/board/index${windowId === undefined ? '' : `?scope=window&id=${windowId}`}`)
    const figure = this.page.locator('.figure', { hasText: '评价数' }).locator('.figure__value')
    return Number(await figure.textContent())
  }

  /** The words of every rating in 我的评价. */
  async ownRatings(): Promise<string[]> {
    await this.open('rating/mine/index')
    await this.page.locator('.own-rating').first().waitFor()
    return this.page.locator('.own-rating').allInnerTexts()
  }

  /** Opens a case by the id of its rating, as a message does. */
  openCase(ratingId: string): Promise<void> {
    return this.open(`cases/case/index?id=${ratingId}`)
  }

  /** Answers the question of the case on the screen, and waits until the answer has arrived. */
  async sayWhetherSolved(isSolved: boolean): Promise<void> {
    await this.press(isSolved ? '解决了' : '没解决')
    await this.sees(isSolved ? '谢谢您，这件事办结了' : '记下了，会重新办理')
  }

  /** Opens the link of an SMS: the whole address, or what follows the product's own. */
  async openLinkOfMessage(text: string): Promise<void> {
    const address = /#\/(follow-up\/answer\/index\?token=[\w-]+)/.exec(text)?.[1]
    if (address === undefined) throw new Error(`no link in ${text}`)
    await this.open(address)
  }

  /** Answers the one question behind that link. */
  async answerLink(answer: '解决了' | '没解决' | '没人联系过我'): Promise<void> {
    await this.press(answer)
    await this.sees(/^(谢谢您|记下了，谢谢您)$/)
  }

  /** Turns on 长者模式. */
  async enlarge(): Promise<void> {
    await this.open('settings/index')
    await this.choose(this.page.getByRole('checkbox', { name: '长者模式' }))
    await this.page.locator('.screen--large').first().waitFor()
  }

  leave(): Promise<void> {
    return this.phone.close()
  }
}

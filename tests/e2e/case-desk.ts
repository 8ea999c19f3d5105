import type { Computer } from './computer'

/** One white pixel, as a real browser reads it. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

/** Somebody of the staff working on cases at a PC. */
export class CaseDesk {
  constructor(private readonly computer: Computer) {}

  /** Finds a case by its number in a queue and opens it. */
  async openCase(queue: string, number: string): Promise<void> {
    const { page } = this.computer
    await this.computer.open('cases')
    await page.getByRole('navigation', { name: '案件队列' }).getByText(queue, { exact: true }).first().click()
    await page.getByRole('link', { name: number, exact: true }).click()
    await this.computer.page.getByRole('region', { name: '可以办理的事' }).waitFor()
  }

  /** Reads the case anew, as somebody else may have taken a step. */
  async reload(): Promise<void> {
    await this.computer.page.reload()
    await this.computer.page.getByRole('region', { name: '可以办理的事' }).waitFor()
  }

  async verify(verdict: string, finding: string): Promise<void> {
    await this.computer.press('核实')
    await this.choose(verdict)
    await this.write('核实情况', finding)
    await this.submit('核实')
  }

  async askExtension(days: number, reason: string): Promise<void> {
    await this.computer.press('申请延期')
    await this.computer.page.getByLabel('延长几个工作日', { exact: true }).fill(String(days))
    await this.write('原因', reason)
    await this.submit('申请延期')
  }

  async decideExtension(decision: string, reason: string): Promise<void> {
    await this.computer.press('审批延期')
    await this.choose(decision)
    await this.write('原因', reason)
    await this.submit('审批延期')
  }

  /** Answers the citizen, with one photo as evidence. */
  async answer(words: string): Promise<void> {
    await this.computer.press('答复群众')
    await this.write('答复内容', words)
    const photo = { name: '整改后.png', mimeType: 'image/png', buffer: PHOTO }
    await this.dialog().locator('input[type="file"]').setInputFiles(photo)
    await this.dialog().getByText('已上传').waitFor()
    await this.submit('答复群众')
  }

  async returnAnswer(reason: string): Promise<void> {
    await this.computer.press('退回重办')
    await this.write('原因', reason)
    await this.submit('退回重办')
  }

  sees(words: string | RegExp): Promise<void> {
    return this.computer.sees(words)
  }

  private dialog() {
    return this.computer.page.getByRole('dialog')
  }

  private choose(label: string): Promise<void> {
    return this.dialog().locator('.ant-radio-wrapper', { hasText: label }).first().click()
  }

  private write(field: string, words: string): Promise<void> {
    return this.dialog().getByLabel(field, { exact: true }).fill(words)
  }

  /** Sends the dialog and waits until it has closed. */
  private async submit(name: string): Promise<void> {
    await this.dialog().getByRole('button', { name, exact: true }).click()
    await this.dialog().waitFor({ state: 'hidden' })
  }
}

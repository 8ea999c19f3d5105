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
    const opened = page.getByRole('region', { name: '可以办理的事' })
    await this.computer.follow(page.getByRole('link', { name: number, exact: true }), opened)
  }

  /** Reads the case anew, as somebody else may have taken a step. */
  async reload(): Promise<void> {
    await this.computer.page.reload()
    await this.computer.page.getByRole('region', { name: '可以办理的事' }).waitFor()
  }

  async verify(verdict: string, finding: string): Promise<void> {
    await this.computer.openDialog('核实')
    await this.computer.check(verdict)
    await this.computer.write('核实情况', finding)
    await this.computer.sendDialog('核实')
  }

  async askExtension(days: number, reason: string): Promise<void> {
    await this.computer.openDialog('申请延期')
    await this.computer.write('延长几个工作日', String(days))
    await this.computer.write('原因', reason)
    await this.computer.sendDialog('申请延期')
  }

  async decideExtension(decision: string, reason: string): Promise<void> {
    await this.computer.openDialog('审批延期')
    await this.computer.check(decision)
    await this.computer.write('原因', reason)
    await this.computer.sendDialog('审批延期')
  }

  /** Answers the citizen, with one photo as evidence. */
  async answer(words: string): Promise<void> {
    await this.computer.openDialog('答复群众')
    await this.computer.write('答复内容', words)
    const photo = { name: '整改后.png', mimeType: 'image/png', buffer: PHOTO }
    const dialog = this.computer.page.getByRole('dialog')
    await dialog.locator('input[type="file"]').setInputFiles(photo)
    await dialog.getByText('已上传').waitFor()
    await this.computer.sendDialog('答复群众')
  }

  async returnAnswer(reason: string): Promise<void> {
    await this.computer.openDialog('退回重办')
    await this.computer.write('原因', reason)
    await this.computer.sendDialog('退回重办')
  }

  sees(words: string | RegExp): Promise<void> {
    return this.computer.sees(words)
  }
}

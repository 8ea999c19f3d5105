import type { Computer } from './computer'

/** Somebody of the staff working on open books at a PC. */
export class BooksDesk {
  constructor(private readonly computer: Computer) {}

  /** Brings a file in as a draft, and opens the draft; answers its id. */
  async bringIn(title: string, file: { name: string; buffer: Buffer }): Promise<string> {
    const { computer } = this
    await computer.open('openness/imports/new')
    await computer.page.getByLabel('标题', { exact: true }).fill(title)
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await computer.page.locator('input[type="file"]').setInputFiles({ ...file, mimeType })
    await computer.sees(`已选择：${file.name}`)
    await computer.pressUntil('开始检查', '检查通过')
    await computer.pressUntil('存成草稿', '看草稿')
    await computer.follow(
      computer.page.getByRole('link', { name: '看草稿' }),
      computer.page.getByRole('button', { name: '提交审核' }),
    )
    return computer.page.url().split('/').at(-1) ?? ''
  }

  /** Sends the draft on the screen to its first review. */
  async submit(): Promise<void> {
    await this.computer.openDialog('提交审核')
    await this.computer.sendDialog('提交审核')
    await this.computer.sees('村监委会审')
  }

  /** Approves what waits for this person. */
  async approve(id: string, opinion: string): Promise<void> {
    const { computer } = this
    await computer.open(`openness/publications/${id}`)
    await computer.openDialog('审核')
    await computer.check('通过')
    await computer.write('审核意见', opinion)
    await computer.sendDialog('确定')
  }

  /** Answers the newest question that waits for this person. */
  async answer(words: string): Promise<void> {
    const { computer } = this
    await computer.open('openness/objections')
    const field = computer.page.getByLabel('答复', { exact: true })
    await computer.follow(computer.page.locator('tbody a').first(), field)
    await field.fill(words)
    await computer.pressUntil('公开答复', '已答复')
  }
}

import type { Computer } from './computer'

/** Somebody of a village who makes things public at a PC: postings, and powers step by step. */
export class WorksDesk {
  constructor(readonly computer: Computer) {}

  /** Follows 去公开 of an item in the calendar of a month; writes what there is to say as a draft, and sends it. */
  async announceDue(month: string, item: string, words: string): Promise<string> {
    const { computer } = this
    await computer.open(`openness/affairs?month=${month}`)
    const row = computer.page.getByRole('row').filter({ hasText: item }).first()
    const field = computer.page.getByLabel('内容', { exact: true })
    await computer.follow(row.getByRole('link', { name: '去公开' }), field)
    await field.fill(words)
    await computer.follow(
      computer.page.getByRole('button', { name: '保存草稿', exact: true }),
      computer.page.getByRole('button', { name: '提交审核', exact: true }),
    )
    await computer.openDialog('提交审核')
    await computer.sendDialog('提交审核')
    await computer.sees('村监委会审')
    return computer.page.url().split('/').at(-1) ?? ''
  }

  /** Begins to exercise a power of the list. */
  async start(power: string, about: string): Promise<string> {
    const { computer } = this
    await computer.open('openness/powers')
    const start = computer.page.getByRole('button', { name: '发起', exact: true })
    await computer.follow(computer.page.getByRole('button', { name: power }), start)
    await computer.openDialog('发起')
    await computer.write('办什么事', about)
    await computer.sendDialog('发起并公开')
    await computer.sees('登记一步')
    return computer.page.url().split('/').at(-1) ?? ''
  }

  /** Records a meeting of the step that comes next, with the paper that it asks for left out. */
  async recordMeeting(
    words: string,
    votes: { entitled: number; present: number; inFavour: number; against: number },
    reason?: string,
  ): Promise<void> {
    const { page } = this.computer
    await page.getByLabel('办理情况', { exact: true }).fill(words)
    const counts = [
      ['应到', votes.entitled],
      ['实到', votes.present],
      ['赞成', votes.inFavour],
      ['反对', votes.against],
    ] as const
    for (const [name, count] of counts) await page.getByLabel(name, { exact: true }).fill(String(count))
    if (reason !== undefined) await page.getByLabel('原因', { exact: true }).fill(reason)
    await this.computer.follow(
      page.getByRole('button', { name: '登记并公开', exact: true }),
      page.getByRole('listitem').filter({ hasText: words }),
    )
  }
}

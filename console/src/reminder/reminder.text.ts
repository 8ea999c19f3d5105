/** Words that several pages of the feature say. */
export const reminderText = {
  againNote: '请看没有送达的原因，能重发的可以重发。',
  asOnPhone: '手机上的样子',
  lateNote: '请系统管理员检查定时任务；恢复后会自动补发期限内的。',
  parts: (parts: number) => `共 ${parts} 条短信`,
  people: (count: number) => `${count}人`,
  partsRange: (least: number, most: number) => (least === most ? `${least} 条` : `${least}～${most} 条`),
  toDecide: (name: string) => `待审批：提醒计划“${name}”`,
  toDecideNote: (who: string, when: string) => `${who} ${when} 提交，请看清内容和名单后决定。`,
  yuan: (fen: number) => `${(fen / 100).toFixed(2)} 元`,
}

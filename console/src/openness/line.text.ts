/** Words of a table of lines, wherever there is one. */
export const lineText = {
  kind: '类别',
  item: '内容',
  place: '地方',
  choosePlace: '村（社区）或镇（街道）',
  who: '付给谁、谁付的',
  reckoning: '标准和数量',
  amount: '金额（元）',
  day: '日期',
  remark: '备注',
  ofFund: (fund: string) => `资金：${fund}`,
  from: (giver: string) => `${giver}拨出`,
  paidBy: (payer: string) => `${payer}付`,
  standardOf: (standard: string) => `标准 ${standard}`,
}

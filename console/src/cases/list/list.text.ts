export const listText = {
  note: '差评在这里核实、整改、答复。按期限排列，快到期的在前。',
  queues: '案件队列',
  first: '要我办的',
  others: '全部环节',
  many: '99+',
  count: (count: string) => `${count} 件`,
  filters: '筛选案件',
  unit: '承办单位',
  region: '地区',
  numberHint: '按案件编号查找',
  found: (number: string) => `查找编号 ${number}`,
  empty: '这里没有案件',
  notFound: '没有找到这个编号的案件，请核对编号；也可能不在您的管辖范围内',

  assignSelected: (count: number) => `分派选中的 ${count} 件`,
  oneUnit: '一次只能分派同一个单位的案件，请只勾选一个单位的',
  unselect: '取消勾选',
}

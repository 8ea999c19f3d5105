export const exportText = {
  button: '导出',
  title: (what: string) => `导出${what}`,
  note: '导出当前筛选出的内容，手机号仍然隐去中间四位。导出会记入操作日志。',
  done: (rows: number) => `已导出 ${rows} 行`,
  fileName: (what: string, day: string) => `${what}_${day}.xlsx`,
}

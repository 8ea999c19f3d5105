export const uiText = {
  loading: '正在读取…',
  retry: '再试一次',
  reference: (number: string) => `编号 ${number}`,
  empty: '没有符合条件的内容',
  more: '继续加载',
  shown: (count: number, complete: boolean) => (complete ? `共 ${count} 条` : `已显示 ${count} 条`),
  clear: '清除条件',
  reason: '原因',
  reasonHint: '会记入操作日志，请写清楚',
  reasonMissing: '请写明原因',
  confirm: '确定',
  cancel: '取消',
}

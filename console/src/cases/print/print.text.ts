export const printText = {
  button: '打印案卷',
  title: '打印案卷',
  note: '生成一份 Word 文件，A4 纸，可以直接打印签字。案卷里有内部办理记录，打印会记入审计日志。',
  purpose: '用途',
  purposeHint: '例如：归档；上会研究',
  purposeMissing: '请写明用途',
  make: '生成文件',
  made: '案卷已生成，请在浏览器的下载里打开',
}

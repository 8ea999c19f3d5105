/** Where the end of a PDF must stand (ISO 32000-1, annex H: within the last 1024 bytes). */
const TAIL_BYTES = 1024
/** What opens programs, runs scripts or carries other files; no file that is kept needs it. */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/

/** What keeps a PDF from being kept, in words for who chose it; undefined when nothing does. */
export function pdfFlawOf(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1')
  if (!text.slice(-TAIL_BYTES).includes('%%EOF')) return '不完整，请重新导出PDF再传'
  if (/\/Encrypt\b/.test(text)) return '设了密码，请去掉密码再传'
  if (ACTIVE.test(text)) return '里面带有脚本或附件，请打印成普通PDF再传'
  return undefined
}

import { caseFileText as text } from './case-file.text'
import type { PrintedCase } from './printed-case'
import { writeCaseFile } from './write-case-file'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Has the browser save the file of a case. */
export async function saveCaseFile(one: PrintedCase): Promise<void> {
  const address = URL.createObjectURL(new Blob([await writeCaseFile(one)], { type: DOCX }))
  const link = document.createElement('a')
  link.href = address
  link.download = text.fileName(one.number)
  link.click()
  URL.revokeObjectURL(address)
}

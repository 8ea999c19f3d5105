import readExcelFile from 'read-excel-file/browser'
import type { Sheet } from './sheet-rows'

/** What a file holds, and the SHA-256 of its bytes in hexadecimal. Throws when it is no Excel file. */
export async function readWorkbook(file: File): Promise<{ sheets: Sheet[]; digest: string }> {
  const bytes = await file.arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const sheets = (await readExcelFile(file)) as unknown as Sheet[]
  return { sheets, digest }
}

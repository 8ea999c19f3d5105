import { BOOK_COLUMNS, type BookColumn } from '@qingjian/shared/openness/import-columns'
import writeExcelFile from 'write-excel-file/node'

/** An Excel file of payments as a clerk fills the template in, by the keys of its columns; every cell is text. */
export function booksWorkbook(payments: readonly Record<string, string>[]): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String })
  const columns: readonly BookColumn[] = BOOK_COLUMNS.payments
  const head = columns.map(({ title }) => text(title))
  const rows = payments.map((cells) => columns.map(({ key }) => text(cells[key] ?? '')))
  return writeExcelFile([{ sheet: '填写', data: [head, ...rows] }]).toBuffer()
}

import writeExcelFile from 'write-excel-file/browser'

/** One sheet of a file: a head and rows of text. */
export interface TextSheet {
  name: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Characters a column is wide; 18 when left out. */
  widths?: readonly number[]
}

const WIDTH = 18
const HEAD = { fontWeight: 'bold', backgroundColor: '#dcefea', wrap: true } as const

/** Has the browser save an Excel file. Every cell is text, so that numbers with leading zeros stay as they are. */
export async function saveSheet(fileName: string, sheets: readonly TextSheet[]): Promise<void> {
  const written = sheets.map(({ columns, name, rows, widths }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((_, n) => ({ width: widths?.[n] ?? WIDTH })),
    data: [
      columns.map((title) => ({ value: title, type: String, ...HEAD })),
      ...rows.map((row) => row.map((value) => ({ value, type: String, format: '@' }))),
    ],
  }))
  await writeExcelFile(written).toFile(fileName)
}

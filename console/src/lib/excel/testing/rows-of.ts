import type { StreamedRow } from '../row-batches'
import { streamWorkbook } from '../stream-workbook'

/** All rows of a file. */
export async function rowsOf(file: File): Promise<StreamedRow[]> {
  const rows: StreamedRow[] = []
  for await (const row of streamWorkbook(file)) rows.push(row)
  return rows
}

/** The cells of all rows of a file. */
export async function cellsOf(file: File): Promise<string[][]> {
  return (await rowsOf(file)).map(({ cells }) => cells)
}

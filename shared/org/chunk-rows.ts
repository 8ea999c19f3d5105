/** One row of a sheet as the file has it; `row` counts from 1 and includes the head. */
export interface SheetRow {
  row: number
  cells: string[]
}

/** Rows sent with one call. */
export interface RowChunk {
  /** How many rows of the import come before. */
  from: number
  sheet: string
  rows: SheetRow[]
}

/** Rows that one call takes. */
export const MOST_ROWS_OF_A_CALL = 500
/** Of the 32,768 characters that a call may have, leaving room for its frame. */
const MOST_CHARACTERS = 30_000

/** Divides the rows of a workbook so that each call stays within its size. */
export function chunkRows(sheets: readonly { sheet: string; rows: readonly SheetRow[] }[]): RowChunk[] {
  const chunks: RowChunk[] = []
  let from = 0
  for (const { rows, sheet } of sheets) {
    let open: RowChunk | undefined
    let characters = 0
    for (const row of rows) {
      const size = JSON.stringify(row).length + 1
      if (!open || open.rows.length >= MOST_ROWS_OF_A_CALL || characters + size > MOST_CHARACTERS) {
        open = { from, sheet, rows: [] }
        chunks.push(open)
        characters = 0
      }
      open.rows.push(row)
      characters += size
      from += 1
    }
  }
  return chunks
}

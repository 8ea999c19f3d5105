import { MOST_ROWS_OF_A_BOOK_CALL } from '@qingjian/shared/openness/import-columns'
import type { BookRows } from './book-reader'

/** Of the 95,000 characters that a call may have, leaving room for its frame. */
const MOST_CHARACTERS = 90_000

/** Divides rows so that each call stays within its size. */
export function callsOf({ rows, sheet }: BookRows): BookRows[] {
  const calls: BookRows[] = []
  let open: BookRows | undefined
  let characters = 0
  for (const row of rows) {
    const size = JSON.stringify(row).length + 1
    if (!open || open.rows.length >= MOST_ROWS_OF_A_BOOK_CALL || characters + size > MOST_CHARACTERS) {
      open = { sheet, rows: [] }
      calls.push(open)
      characters = 0
    }
    open.rows.push(row)
    characters += size
  }
  return calls
}

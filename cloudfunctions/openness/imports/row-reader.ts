import type { OpennessDependencies } from '../openness.dependencies'
import { type BookImportDocument, importContext } from '../openness.documents'

/** One row as it came in, cells in the order of the import's columns. */
export interface ImportedRow {
  sheet: string
  row: number
  cells: string[]
}

/** Reads the rows of an import in their order, from where its check stands. */
export interface RowReader {
  /** So many rows, or as many as there are. */
  next(count: number): Promise<ImportedRow[]>
  /** The `from` of the stored rows that hold the next one. */
  readFrom(): number
}

/** Rows that were sent in other portions before are passed over: each portion begins where the one before it ends. */
export function createRowReader(
  { bookImports, cipher }: Pick<OpennessDependencies, 'bookImports' | 'cipher'>,
  { _id: importId, checkedRows, readFrom }: BookImportDocument,
): RowReader {
  const waiting: ImportedRow[] = []
  /** Where each portion begins of which rows are waiting, and where it ends. */
  const portions: { from: number; end: number }[] = []
  let position = checkedRows
  let expected = readFrom
  const openMore = async () => {
    const before = expected
    for (const { _id, count, from, rows, sheet } of await bookImports.rows(importId, expected)) {
      if (from !== expected) continue
      expected = from + count
      portions.push({ from, end: expected })
      const opened = JSON.parse(cipher.decrypt(rows, importContext(_id, 'rows'))) as Omit<
        ImportedRow,
        'sheet'
      >[]
      for (const one of opened.slice(Math.max(0, checkedRows - from))) waiting.push({ sheet, ...one })
    }
    return expected > before
  }
  return {
    async next(count) {
      while (waiting.length < count && (await openMore()));
      const taken = waiting.splice(0, count)
      position += taken.length
      while ((portions[0]?.end ?? Number.POSITIVE_INFINITY) <= position) portions.shift()
      return taken
    },
    readFrom: () => portions[0]?.from ?? expected,
  }
}

/** How many rows came in without a gap, from the first one on. */
export async function countReceived(
  { bookImports }: Pick<OpennessDependencies, 'bookImports'>,
  importId: string,
): Promise<number> {
  const extents = await bookImports.extents(importId)
  let received = 0
  for (const { count, from } of extents) if (from === received) received += count
  return received
}

import { BOOK_COLUMNS, type BookColumn, type BookImportKind } from '@qingjian/shared/openness/import-columns'
import { type FileColumn, readColumns } from '@qingjian/shared/openness/read-columns'
import type { StreamedRow } from '../../lib/excel/row-batches'

/** The head of a sheet: which row it is, and its columns; or what is to be mended in it; or none at all. */
type FoundHead =
  | { kind: 'head'; at: number; columns: FileColumn[]; ignored: string[] }
  | { kind: 'faulty'; fields: Record<string, string> }
  | { kind: 'none' }

/** Rows from the top among which the head is looked for: people put a title above it. */
export const HEAD_WITHIN = 10
/** So many known titles in one row are no accident. */
const LIKE_A_HEAD = 3

const plain = (title: string) => title.normalize('NFKC').replace(/[\s*]/g, '').replace(/\(.*$/, '')

function knownTitles(kind: BookImportKind): Set<string> {
  const columns: readonly BookColumn[] = BOOK_COLUMNS[kind]
  return new Set(columns.flatMap(({ also, title }) => [title, ...also]).map(plain))
}

/** Looks for the head among the first rows of a sheet. */
export function findHead(kind: BookImportKind, rows: readonly StreamedRow[]): FoundHead {
  const known = knownTitles(kind)
  let best: { likeness: number; fields: Record<string, string> } | undefined
  for (const [at, { cells }] of rows.slice(0, HEAD_WITHIN).entries()) {
    const titles = cells.map((cell) => cell.trim())
    const read = readColumns(kind, titles)
    if (read.ok) return { kind: 'head', at, columns: read.columns, ignored: read.ignored }
    const likeness = titles.filter((title) => known.has(plain(title))).length
    if (likeness >= LIKE_A_HEAD && likeness > (best?.likeness ?? 0)) best = { likeness, fields: read.fields }
  }
  return best ? { kind: 'faulty', fields: best.fields } : { kind: 'none' }
}

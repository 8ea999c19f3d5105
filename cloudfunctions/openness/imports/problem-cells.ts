import type { CellFlaw } from '@qingjian/shared/openness/book-cells'
import { BOOK_COLUMNS } from '@qingjian/shared/openness/import-columns'
import type { BookImportDocument } from '../openness.documents'
import type { ImportedRow } from './row-reader'

/** A bad cell as it is listed. */
export interface ProblemCell {
  sheet: string
  row: number
  column: string
  value: string
  problem: string
  remedy: string
}

const MOST_SHOWN = 60
/** Rows of digits as long as numbers of persons are; amounts and days are shorter. */
const LONG_NUMBER = /(\d{3})[\dXx -]{4,}([\dXx]{2})/g

/** Writes down what is wrong with cells of a row, by the titles that stand in the file. */
export function problemCellsOf(
  { columns, kind }: Pick<BookImportDocument, 'columns' | 'kind'>,
  { cells, row, sheet }: ImportedRow,
  flaws: readonly CellFlaw[],
): ProblemCell[] {
  return flaws.map(({ key, problem, remedy }) => {
    const place = columns.findIndex((column) => column.key === key)
    const title = columns[place]?.title ?? BOOK_COLUMNS[kind].find((column) => column.key === key)?.title
    return { sheet, row, column: title ?? key, value: shown(cells[place] ?? ''), problem, remedy }
  })
}

/** Numbers of persons stand masked wherever they are shown, the wrong ones, too. */
function shown(value: string): string {
  const text = [...value].slice(0, MOST_SHOWN).join('')
  return text.replace(LONG_NUMBER, (number, first: string, last: string) =>
    number.replace(/\D/g, '').length >= 10 ? `${first}****${last}` : number,
  )
}

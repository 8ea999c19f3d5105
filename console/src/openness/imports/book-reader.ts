import { BOOK_COLUMNS, type BookColumn, type BookImportKind } from '@qingjian/shared/openness/import-columns'
import type { FileColumn } from '@qingjian/shared/openness/read-columns'
import type { StreamedRow } from '../../lib/excel/row-batches'
import { importText as text } from '../import.text'
import { findHead, HEAD_WITHIN } from './find-head'

/** A file whose head cannot be used: what is wrong, and at each column. */
export class BookHeadError extends Error {
  override readonly name = 'BookHeadError'

  constructor(
    message: string,
    readonly columns: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** Rows of one sheet, cells in the order of the file's first head. */
export interface BookRows {
  sheet: string
  rows: { row: number; cells: string[] }[]
}

const MOST_CHARACTERS_OF_A_CELL = 2000

/**
 * Takes the rows of a file out of its sheets, batch after batch. Cells of columns that are no part of the template never
 * leave this computer.
 */
export class BookReader {
  private first: { sheet: string; columns: FileColumn[] } | undefined
  private current: { sheet: string; places: number[] } | 'skipped' = 'skipped'
  private sheet: string | undefined
  /** Sheets without a head, and titles of columns that are left out. */
  readonly skipped: string[] = []
  readonly ignored = new Set<string>()

  constructor(private readonly kind: BookImportKind) {}

  /** Titles of the columns that are sent; undefined until a head was found. */
  get titles(): string[] | undefined {
    return this.first?.columns.map(({ title }) => title)
  }

  /** @throws BookHeadError where a head cannot be used */
  take(batch: readonly StreamedRow[]): BookRows | undefined {
    const sheet = batch[0]?.sheet
    if (sheet === undefined) return undefined
    const isNew = sheet !== this.sheet
    this.sheet = sheet
    const below = isNew ? this.beginSheet(sheet, batch) : 0
    if (this.current === 'skipped') return undefined
    const { places } = this.current
    const rows = batch.slice(below).flatMap(({ cells, row }) => {
      const said = places.map((place) => (cells[place] ?? '').slice(0, MOST_CHARACTERS_OF_A_CELL))
      return said.some((cell) => cell.trim() !== '') ? [{ row, cells: said }] : []
    })
    return rows.length === 0 ? undefined : { sheet, rows }
  }

  /** @throws BookHeadError when no sheet had a head */
  end(): void {
    if (this.first) return
    const columns: readonly BookColumn[] = BOOK_COLUMNS[this.kind]
    const titles = columns.filter(({ required }) => required).map(({ title }) => title)
    throw new BookHeadError(text.noHead(HEAD_WITHIN, titles.join('、')))
  }

  /** Finds the head of a sheet; answers how many rows of the batch it takes up. */
  private beginSheet(sheet: string, batch: readonly StreamedRow[]): number {
    const found = findHead(this.kind, batch)
    if (found.kind === 'faulty') throw new BookHeadError(text.badHead(sheet), found.fields)
    if (found.kind === 'none') {
      this.skipped.push(sheet)
      this.current = 'skipped'
      return 0
    }
    for (const title of found.ignored) this.ignored.add(title)
    this.first ??= { sheet, columns: found.columns }
    this.current = { sheet, places: this.placesIn(sheet, found.columns) }
    return found.at + 1
  }

  /** Where the first head's columns stand in this sheet; one file is read with one head. */
  private placesIn(sheet: string, columns: readonly FileColumn[]): number[] {
    const { columns: wanted = [], sheet: first = '' } = this.first ?? {}
    const isKnown = ({ key, perUnit, unit }: FileColumn) =>
      wanted.some((one) => one.key === key && one.perUnit === perUnit && one.unit === unit)
    if (!columns.every(isKnown)) throw new BookHeadError(text.otherHead(sheet, first))
    return wanted.map(({ key }) => columns.find((one) => one.key === key)?.at ?? -1)
  }
}

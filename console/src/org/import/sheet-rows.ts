import type { SheetRow } from '@qingjian/shared/org/chunk-rows'
import { IMPORT_COLUMNS, type ImportColumn } from '@qingjian/shared/org/import-columns'
import type { ImportKind } from '@qingjian/shared/org/org-kinds'
import { importText as text } from './import.text'

/** A cell as the reader of Excel files gives it. */
export type Cell = string | number | boolean | Date | null | undefined

export interface Sheet {
  sheet: string
  data: readonly (readonly Cell[])[]
}

/** Rows of the sheets that were filled in, or why there are none. */
export type SheetRows =
  | { ok: true; sheets: { sheet: string; rows: SheetRow[] }[]; count: number }
  | { ok: false; message: string }

/** Rows from the top among which the head is looked for: people put a title above it. */
const HEAD_WITHIN = 10

const two = (value: number) => String(value).padStart(2, '0')

/** Excel keeps a time of day as a day of 1899 or 1900. */
function isTimeAlone(date: Date): boolean {
  return date.getUTCFullYear() < 1901
}

/** A cell as text, as the person who filled it in reads it: dates `2026-11-24`, times `09:00`, 是 and 否. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if (typeof cell === 'number') {
    // A time of day is a share of a day; binary fractions such as 0.1 + 0.2 are not shown to anyone.
    return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(12)))
  }
  if (cell instanceof Date) {
    if (isTimeAlone(cell)) return `${two(cell.getUTCHours())}:${two(cell.getUTCMinutes())}`
    return `${cell.getUTCFullYear()}-${two(cell.getUTCMonth() + 1)}-${two(cell.getUTCDate())}`
  }
  return cell.normalize('NFKC').trim()
}

const plain = (title: string) => title.replace(/[\s*（(].*$/, '').trim()

/** Where each column of the template stands in this row, or undefined when it is not the head. */
function headOf(columns: readonly ImportColumn[], row: readonly Cell[]): number[] | undefined {
  const titles = row.map((cell) => plain(textOf(cell)))
  const places = columns.map(({ title }) => titles.indexOf(title))
  const complete = columns.every(({ required }, n) => !required || (places[n] ?? -1) >= 0)
  return complete ? places : undefined
}

/**
 * Takes the rows out of a workbook, cells in the order of the template and rows numbered as in the file. Sheets without
 * the head are left out, and so are empty rows and further columns.
 */
export function rowsOf(kind: ImportKind, workbook: readonly Sheet[]): SheetRows {
  const columns: readonly ImportColumn[] = IMPORT_COLUMNS[kind]
  const sheets: { sheet: string; rows: SheetRow[] }[] = []
  let found = false
  for (const { data, sheet } of workbook) {
    let places: number[] | undefined
    let head = -1
    for (let n = 0; n < Math.min(HEAD_WITHIN, data.length) && !places; n += 1) {
      places = headOf(columns, data[n] ?? [])
      head = n
    }
    if (!places) continue
    found = true
    const rows: SheetRow[] = []
    for (let n = head + 1; n < data.length; n += 1) {
      const cells = places.map((place) => (place < 0 ? '' : textOf(data[n]?.[place])))
      if (cells.some((cell) => cell !== '')) rows.push({ row: n + 1, cells })
    }
    if (rows.length > 0) sheets.push({ sheet, rows })
  }
  const missing = columns.filter(({ required }) => required).map(({ title }) => title)
  if (!found) return { ok: false, message: text.noHead(missing.join('、')) }
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  return count === 0 ? { ok: false, message: text.noRows } : { ok: true, sheets, count }
}

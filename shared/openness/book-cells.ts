import * as v from 'valibot'
import { readTypedDay } from '../calendar/typed-day'
import { BOOK_COLUMNS, type BookColumn, type BookImportKind } from './import-columns'
import { MONEY_UNITS_IN_WORDS, nameOfUnit, perUnitOf } from './money-units'
import type { FileColumn } from './read-columns'
import { readMoney, readQuantity } from './read-money'

/** What is wrong with the cell of a column, and what to do about it. */
export interface CellFlaw {
  /** Of `BOOK_COLUMNS`. */
  key: string
  problem: string
  remedy: string
}

export type CellRead<T> = { ok: true; value: T } | { ok: false; problem: string; remedy: string }

/** One row's cells in the order of the file's columns that were understood. */
export type BookCells = readonly string[]

/** The columns of a file by their keys, each with its place in a row's cells and what was understood of it before. */
interface BookHead {
  kind: BookImportKind
  columns: ReadonlyMap<string, FileColumn & { place: number }>
  /** Files name the same few days thousands of times. */
  days: Map<string, CellRead<string>>
}

export function bookHeadOf(kind: BookImportKind, columns: readonly FileColumn[]): BookHead {
  const placed = columns.map((column, place) => [column.key, { ...column, place }] as const)
  return { kind, columns: new Map(placed), days: new Map() }
}

/** Reads the cells of one row and remembers what is wrong with them. */
export interface BookCellReader {
  flaws: CellFlaw[]
  text(key: string): string
  complain(key: string, problem: string, remedy: string): void
  /** By a field's rules; undefined for an empty cell, and for a bad one, which becomes a flaw. */
  field<T>(key: string, schema: v.GenericSchema<string, T>, remedy: string): T | undefined
  /** The same for a cell that has to be filled in. */
  required<T>(key: string, schema: v.GenericSchema<string, T>, remedy: string): T | undefined
  /** In 分. */
  money(key: string): number | undefined
  /** In thousandths. */
  quantity(): number | undefined
  /** What the head says that quantities count. */
  countedIn(): string | undefined
  /** `YYYY-MM-DD`. */
  day(): string | undefined
}

const FIRST_YEAR = '1949'
const LAST_YEAR = '2100'
const YEAR_ALONE = /^(\d{4})年?度?$/
const SPAN_OF_YEARS = /^\d{4}年?[-—–~至到]+\d{4}年?$/

export function readCells({ columns, days, kind }: BookHead, cells: BookCells): BookCellReader {
  const flaws: CellFlaw[] = []
  const text = (key: string) => cells[columns.get(key)?.place ?? -1] ?? ''
  const complain = (key: string, problem: string, remedy: string) => void flaws.push({ key, problem, remedy })
  const take = <T>(key: string, read: CellRead<T>): T | undefined => {
    if (read.ok) return read.value
    complain(key, read.problem, read.remedy)
    return undefined
  }
  const field: BookCellReader['field'] = (key, schema, remedy) =>
    text(key) === '' ? undefined : take(key, readField(text(key), schema, remedy))
  return {
    flaws,
    text,
    complain,
    field,
    required(key, schema, remedy) {
      if (text(key) !== '') return field(key, schema, remedy)
      complain(key, '没有填写', remedy)
      return undefined
    },
    money(key) {
      if (text(key) === '' && !isRequired(kind, key)) return undefined
      const unit = unitOfRow(text('moneyUnit'), columns.get(key)?.perUnit)
      // A wrong unit is complained of once, at the amount that everybody has.
      if (!unit.ok) return key === 'amount' ? take('moneyUnit', unit) : undefined
      const read = readMoney(text(key), unit.value)
      return take(key, read.ok ? { ok: true, value: read.fen } : read)
    },
    quantity() {
      if (text('quantity') === '') return undefined
      const read = readQuantity(text('quantity'))
      return take('quantity', read.ok ? { ok: true, value: read.thousandths } : read)
    },
    countedIn: () => columns.get('quantity')?.unit,
    day() {
      const written = text('day')
      const read = days.get(written) ?? readDay(written, kind === 'accounts')
      days.set(written, read)
      return take('day', read)
    },
  }
}

function isRequired(kind: BookImportKind, key: string): boolean {
  return (BOOK_COLUMNS[kind] as readonly BookColumn[]).some((column) => column.key === key && column.required)
}

function readField<T>(text: string, schema: v.GenericSchema<string, T>, remedy: string): CellRead<T> {
  const parsed = v.safeParse(schema, text)
  return parsed.success
    ? { ok: true, value: parsed.output }
    : { ok: false, problem: parsed.issues[0].message, remedy }
}

/** 分 in the unit of a row: that of the head, or of the row's own cell. */
function unitOfRow(cell: string, ofHead: number | undefined): CellRead<number | undefined> {
  if (cell === '') return { ok: true, value: ofHead }
  const own = perUnitOf(cell)
  if (own === undefined)
    return {
      ok: false,
      problem: `“${cell}”不是金额单位`,
      remedy: `请填写${MONEY_UNITS_IN_WORDS}；不是钱的数不用导入`,
    }
  if (ofHead !== undefined && ofHead !== own)
    return {
      ok: false,
      problem: `表头写的是${nameOfUnit(ofHead)}，这里写的是${nameOfUnit(own)}`,
      remedy: '请只留一种单位，并核对这一行的金额',
    }
  return { ok: true, value: own }
}

/** A day; of accounts a year alone stands for its last day. */
function readDay(text: string, mayBeYear: boolean): CellRead<string> {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  if (SPAN_OF_YEARS.test(plain))
    return { ok: false, problem: '写的是一段时间', remedy: '请按年份分成几行，一行填一个年份' }
  const year = mayBeYear ? YEAR_ALONE.exec(plain)?.[1] : undefined
  const read = year === undefined ? readTypedDay(text) : ({ ok: true, day: `${year}-12-31` } as const)
  if (!read.ok) return read
  return read.day < FIRST_YEAR || read.day.slice(0, 4) > LAST_YEAR
    ? { ok: false, problem: `不在${FIRST_YEAR}年到${LAST_YEAR}年之间`, remedy: '请核对年份' }
    : { ok: true, value: read.day }
}

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

/** What the rows of a file are read with. */
interface BookHead {
  kind: BookImportKind
  /** By their keys, each with its place in a row's cells. */
  columns: ReadonlyMap<string, FileColumn & { place: number }>
  /** By columns, what the row before said there and how it was understood: most rows say the same again. */
  before: Map<string, { text: string; by: unknown; read: CellRead<unknown> }>
}

export function bookHeadOf(kind: BookImportKind, columns: readonly FileColumn[]): BookHead {
  const placed = columns.map((column, place) => [column.key, { ...column, place }] as const)
  return { kind, columns: new Map(placed), before: new Map() }
}

const FIRST_YEAR = '1949'
const LAST_YEAR = '2100'
const YEAR_ALONE = /^(\d{4})年?度?$/
const SPAN_OF_YEARS = /^\d{4}年?[-—–~至到]+\d{4}年?$/

/** Reads the cells of one row and remembers what is wrong with them. */
export class BookCellReader {
  readonly flaws: CellFlaw[] = []

  constructor(
    private readonly head: BookHead,
    private readonly cells: BookCells,
  ) {}

  text(key: string): string {
    return this.cells[this.head.columns.get(key)?.place ?? -1] ?? ''
  }

  complain(key: string, problem: string, remedy: string): void {
    this.flaws.push({ key, problem, remedy })
  }

  /** By a field's rules; undefined for an empty cell, and for a bad one, which becomes a flaw. */
  field<T>(key: string, schema: v.GenericSchema<string, T>, remedy: string): T | undefined {
    const text = this.text(key)
    if (text === '') return undefined
    return this.take(
      key,
      this.again(key, text, schema, () => readField(text, schema, remedy)),
    )
  }

  /** The same for a cell that has to be filled in. */
  required<T>(key: string, schema: v.GenericSchema<string, T>, remedy: string): T | undefined {
    if (this.text(key) !== '') return this.field(key, schema, remedy)
    this.complain(key, '没有填写', remedy)
    return undefined
  }

  /** In 分. */
  money(key: string): number | undefined {
    const { columns, kind } = this.head
    const text = this.text(key)
    if (text === '' && !isRequired(kind, key)) return undefined
    const unit = unitOfRow(this.text('moneyUnit'), columns.get(key)?.perUnit)
    // A wrong unit is complained of once, at the amount that everybody has.
    if (!unit.ok) return key === 'amount' ? this.take('moneyUnit', unit) : undefined
    return this.take(
      key,
      this.again(key, text, unit.value, () => {
        const read = readMoney(text, unit.value)
        return read.ok ? { ok: true, value: read.fen } : read
      }),
    )
  }

  /** In thousandths. */
  quantity(): number | undefined {
    const text = this.text('quantity')
    if (text === '') return undefined
    const read = readQuantity(text)
    return this.take('quantity', read.ok ? { ok: true, value: read.thousandths } : read)
  }

  /** What the head says that quantities count. */
  countedIn(): string | undefined {
    return this.head.columns.get('quantity')?.unit
  }

  /** `YYYY-MM-DD`. */
  day(): string | undefined {
    const text = this.text('day')
    const { kind } = this.head
    return this.take(
      'day',
      this.again('day', text, kind, () => readDay(text, kind === 'accounts')),
    )
  }

  private take<T>(key: string, read: CellRead<T>): T | undefined {
    if (read.ok) return read.value
    this.complain(key, read.problem, read.remedy)
    return undefined
  }

  /** @param by what it depends on besides the text */
  private again<T>(key: string, text: string, by: unknown, read: () => CellRead<T>): CellRead<T> {
    const { before } = this.head
    const last = before.get(key)
    if (last && last.text === text && last.by === by) return last.read as CellRead<T>
    const now = { text, by, read: read() }
    before.set(key, now)
    return now.read
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

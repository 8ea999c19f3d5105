import { BOOK_COLUMNS, type BookColumn, type BookImportKind } from './import-columns'
import { MONEY_UNITS_IN_WORDS, perUnitOf } from './money-units'

/** A column of a file that was understood. */
export interface FileColumn {
  /** Of `BOOK_COLUMNS`. */
  key: string
  /** As the file has it. */
  title: string
  /** Which cell of a row, from 0. */
  at: number
  /** 分 in the unit that its title names. */
  perUnit?: number
  /** What its title says that it counts, such as 亩 in 面积（亩）. */
  unit?: string
}

type ReadColumns =
  | { ok: true; columns: FileColumn[]; ignored: string[] }
  /** What is wrong with each column, by its title. */
  | { ok: false; fields: Record<string, string> }

const BANK = /银行|开户|存折|一卡通|[卡账帐]号|[账帐]户/
const IN_BRACKETS = /^(.+?)\(([^()]*)\)$/
const BEHIND_A_STROKE = /^(.+?)[/_-]([百万亿]?元)$/

/**
 * Which column of a file is which of a template, whatever their order and whichever usual title they bear. A column that
 * is none of the template is left out and its cells are never stored; one of bank cards is refused.
 * @param titles the cells of the file's head
 */
export function readColumns(kind: BookImportKind, titles: readonly string[]): ReadColumns {
  const fields: Record<string, string> = {}
  const columns: FileColumn[] = []
  const ignored: string[] = []
  titles.forEach((raw, at) => {
    const title = raw.trim()
    if (title === '') return
    if (BANK.test(title)) {
      fields[title] = `请删去“${title}”这一列，公开材料不收银行卡号`
      return
    }
    const found = columnOf(kind, title)
    if (!found) {
      ignored.push(title)
      return
    }
    const same = columns.find(({ key }) => key === found.key)
    if (same) fields[title] = `“${same.title}”和“${title}”意思相同，请只留一列`
    else columns.push({ ...found, title, at })
  })
  complainOfMissing(kind, columns, fields)
  return Object.keys(fields).length > 0 ? { ok: false, fields } : { ok: true, columns, ignored }
}

function complainOfMissing(
  kind: BookImportKind,
  columns: readonly FileColumn[],
  fields: Record<string, string>,
): void {
  const there = new Map(columns.map((one) => [one.key, one]))
  const saysUnit = there.has('moneyUnit')
  for (const { isMoney, key, required, title } of BOOK_COLUMNS[kind] as readonly BookColumn[]) {
    const column = there.get(key)
    if (!column && required) fields[title] = `没有“${title}”这一列，请补上`
    if (column && isMoney && column.perUnit === undefined && !saysUnit) {
      const example = `${plainTitle(column.title).replace(/\(.*\)$/, '')}（元）`
      fields[column.title] =
        `没有写明单位。请把表头改成“${example}”，或另加一列“金额单位”（${MONEY_UNITS_IN_WORDS}）`
    }
  }
}

/** The column of the template that bears this title. */
function columnOf(
  kind: BookImportKind,
  title: string,
): Pick<FileColumn, 'key' | 'perUnit' | 'unit'> | undefined {
  const whole = plainTitle(title)
  const exact = TITLES[kind].get(whole)
  if (exact && !exact.isMoney) return { key: exact.key, ...countedIn(exact.key, whole) }
  const [, bare = whole, inside] = IN_BRACKETS.exec(whole) ?? BEHIND_A_STROKE.exec(whole) ?? []
  const found = TITLES[kind].get(bare)
  if (!found) return undefined
  const perUnit = found.isMoney && inside !== undefined ? perUnitOf(inside) : undefined
  return { key: found.key, ...(perUnit !== undefined && { perUnit }), ...countedIn(found.key, whole) }
}

/** What a quantity counts, where its title says so. */
function countedIn(key: string, title: string): { unit?: string } {
  const unit = key === 'quantity' ? IN_BRACKETS.exec(title)?.[2]?.replace(/^单位:?/, '') : undefined
  return unit ? { unit } : {}
}

/** As titles are compared: full-width signs plain, without spaces and the star of a required column. */
function plainTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s*]/g, '').replace(/:$/, '')
}

function titlesOf(columns: readonly BookColumn[]): Map<string, BookColumn> {
  return new Map(
    columns.flatMap((column) => {
      const own = plainTitle(column.title)
      // A unit of money is read apart; brackets of a place belong to its title.
      const titles = [column.isMoney ? own.replace(/\(.*\)$/, '') : own, ...column.also.map(plainTitle)]
      return titles.map((title) => [title, column] as const)
    }),
  )
}

const TITLES: Record<BookImportKind, Map<string, BookColumn>> = {
  payments: titlesOf(BOOK_COLUMNS.payments),
  allocations: titlesOf(BOOK_COLUMNS.allocations),
  accounts: titlesOf(BOOK_COLUMNS.accounts),
}

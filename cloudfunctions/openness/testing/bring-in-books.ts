import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import {
  addBookRows,
  applyBookImport,
  beginBookImport,
  checkBookImport,
  listBookProblems,
} from '@qingjian/shared/openness/import.contracts'
import type { BookImportKind } from '@qingjian/shared/openness/import-columns'
import type { DraftLine } from '../openness.documents'
import { createDraftLinesRepository } from '../publications/draft-lines.repository'
import { dataOf, type OpennessHouse } from './openness-house'
import { DISTRICT, VILLAGE } from './openness-people'
import { lineOf } from './publish'
import { storedLine, storedPublication } from './stored-books'

/** A sheet as the console sends it: the head is row 1. */
export interface BookSheet {
  kind: BookImportKind
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  openid?: string
  regionId?: string
  fileName?: string
}

export type BookImport = ContractOutput<typeof checkBookImport>
export type BookProblems = ContractOutput<typeof listBookProblems>['problems']

const ROWS_AT_ONCE = 500
/** Calls of a minute are limited, which is another rule than a test's. */
const MINUTE = 61_000

export const PAYMENT_COLUMNS = ['村', '资金名称', '领取人', '身份证号', '金额（元）', '日期', '发放单位']
export const ACCOUNT_COLUMNS = ['村', '类别', '科目', '金额（元）', '日期', '对方', '备注']

/** One payment that can be published as it is. */
export function paymentRow(number: number, more: Partial<Record<number, string>> = {}): string[] {
  const row = ['中庄村', '耕地地力保护补贴', `马${number}`, '', `${number + 1}.50`, '2026-6-30', '中庄村委会']
  return row.map((cell, at) => more[at] ?? cell)
}

/** Begins the import of a sheet. @returns the answer */
export function beginBook(house: OpennessHouse, sheet: BookSheet) {
  const { columns, fileName = '发放表.xlsx', kind, openid = 'clerk', regionId = VILLAGE } = sheet
  const fields = { title: '2026年补贴发放公开', regionId, year: 2026, done: '', effect: '' }
  house.clock.advance(MINUTE)
  return house.call(beginBookImport, { kind, fileName, fields, columns: [...columns] }, openid)
}

/** Sends a sheet's rows. @returns the import's id */
export async function sendBook(house: OpennessHouse, sheet: BookSheet): Promise<string> {
  const { id } = dataOf(await beginBook(house, sheet))
  for (let from = 0; from < sheet.rows.length; from += ROWS_AT_ONCE)
    await addRows(house, id, sheet, from, ROWS_AT_ONCE)
  return id
}

/** Sends some rows of a sheet. */
export async function addRows(
  house: OpennessHouse,
  importId: string,
  { openid = 'clerk', rows }: BookSheet,
  from: number,
  count: number,
): Promise<void> {
  const portion = rows.slice(from, from + count).map((cells, place) => ({
    row: from + place + 2,
    cells: [...cells],
  }))
  dataOf(await house.call(addBookRows, { importId, from, sheet: '表一', rows: portion }, openid))
}

/** Checks an import until it is known whether something is wrong. */
export async function checkBook(
  house: OpennessHouse,
  importId: string,
  rowCount: number,
  openid = 'clerk',
): Promise<BookImport> {
  for (;;) {
    const view = dataOf(await house.call(checkBookImport, { importId, rowCount }, openid))
    if (view.state !== 'collecting' && view.state !== 'checking') return view
  }
}

/** Every bad cell that is kept in words. */
export async function problemsOf(
  house: OpennessHouse,
  importId: string,
  openid = 'clerk',
): Promise<BookProblems> {
  const problems: BookProblems = []
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: ContractOutput<typeof listBookProblems> = dataOf(
      await house.call(listBookProblems, { importId, after }, openid),
    )
    problems.push(...page.problems)
    after = page.next
  }
  return problems
}

/** Brings a sheet in. @returns the draft's id */
export async function bringInBook(house: OpennessHouse, sheet: BookSheet): Promise<string> {
  const id = await sendBook(house, sheet)
  await checkBook(house, id, sheet.rows.length, sheet.openid)
  const applied = dataOf(await house.call(applyBookImport, { importId: id }, sheet.openid ?? 'clerk'))
  return applied.publicationId ?? ''
}

/** The lines of a draft as they are stored. */
export async function draftLinesOf(house: OpennessHouse, publicationId: string): Promise<DraftLine[]> {
  const repository = createDraftLinesRepository(house.memory, house.foundation.cipher)
  const lines: DraftLine[] = []
  for await (const chunk of repository.chunks(publicationId)) lines.push(...chunk.lines)
  return lines
}

export const payments = (rows: string[][], more: Partial<BookSheet> = {}): BookSheet => ({
  kind: 'payments',
  columns: PAYMENT_COLUMNS,
  rows,
  ...more,
})

export const accounts = (rows: string[][], more: Partial<BookSheet> = {}): BookSheet => ({
  kind: 'accounts',
  columns: ACCOUNT_COLUMNS,
  rows,
  ...more,
})

/** Puts a public fund of the district into the house as it is stored, which takes no time. */
export async function storeFund({ foundation, memory }: OpennessHouse): Promise<void> {
  const publication = storedPublication('publication-of-fund', 'published', { regionId: DISTRICT })
  await memory.insert('openness_publications', [publication])
  await memory.insert('openness_lines', [storedLine(foundation, publication, lineOf.fund())])
}

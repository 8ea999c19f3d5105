import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import { chunkRows } from '@qingjian/shared/org/chunk-rows'
import {
  addImportRows,
  applyImport,
  beginImport,
  checkImport,
  listImportProblems,
} from '@qingjian/shared/org/import.contracts'
import type { ImportKind } from '@qingjian/shared/org/org-kinds'
import { dataOf, type OrgHouse } from './org-house'

/** A sheet as the console sends it: cells by row, the head being row 1. */
export interface Sheet {
  kind: ImportKind
  rows: readonly (readonly string[])[]
  openid?: string
  /** Which file it is: 64 hexadecimal characters are made of it. */
  file?: number
}

export type ImportView = ContractOutput<typeof checkImport>
export type CellProblems = ContractOutput<typeof listImportProblems>['problems']

/** Sends a sheet's rows and answers the import's id. */
export async function sendSheet(house: OrgHouse, { file = 1, kind, openid, rows }: Sheet): Promise<string> {
  const digest = file.toString(16).padStart(64, '0')
  const input = { kind, fileName: '名册.xlsx', digest, rowCount: rows.length }
  const { id } = dataOf(await house.call(beginImport, input, openid))
  const numbered = rows.map((cells, index) => ({ row: index + 2, cells: [...cells] }))
  for (const chunk of chunkRows([{ sheet: '表一', rows: numbered }]))
    dataOf(await house.call(addImportRows, { importId: id, ...chunk }, openid))
  return id
}

/** Calls a step until the import has left the states in which it is under way. */
async function untilDone(
  step: () => Promise<Result<ImportView>>,
  underWay: readonly ImportView['state'][],
): Promise<ImportView> {
  for (;;) {
    const view = dataOf(await step())
    if (!underWay.includes(view.state)) return view
  }
}

export const check = (house: OrgHouse, importId: string, openid?: string): Promise<ImportView> =>
  untilDone(() => house.call(checkImport, { importId }, openid), ['collecting', 'checking'])

export const apply = (house: OrgHouse, importId: string, openid?: string): Promise<ImportView> =>
  untilDone(() => house.call(applyImport, { importId }, openid), ['ready', 'verifying', 'applying'])

/** Every bad cell of an import. */
export async function problemsOf(house: OrgHouse, importId: string, openid?: string): Promise<CellProblems> {
  const problems: CellProblems = []
  let after: number | undefined
  do {
    const page = dataOf(await house.call(listImportProblems, { importId, after }, openid))
    problems.push(...page.problems)
    after = page.next
  } while (after !== undefined)
  return problems
}

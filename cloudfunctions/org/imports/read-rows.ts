import { createHash } from 'node:crypto'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { SheetRow } from '@qingjian/shared/org/chunk-rows'
import { IMPORT_COLUMNS } from '@qingjian/shared/org/import-columns'
import type { OrgDependencies } from '../org.dependencies'
import type { ImportDocument } from './import.documents'
import { OvertakenError } from './imports.repository'

/** One row of the file, its cells by column. */
export interface Line {
  /** Place within the import, from 0. */
  index: number
  sheet: string
  row: number
  cells: Readonly<Record<string, string>>
}

export function chunkContext(chunkId: string): string {
  return `org_import_chunks/${chunkId}/rows`
}

/** Every row of an import and the digest of them all; refused while rows are missing. */
export async function readRows(
  { cipher, imports }: OrgDependencies,
  { _id, kind, rowCount, state }: ImportDocument,
): Promise<Result<{ lines: Line[]; digest: string }>> {
  const lines: Line[] = []
  const hash = createHash('sha256')
  for (const chunk of await imports.chunks(_id)) {
    if (chunk.from !== lines.length) break
    const text = cipher.decrypt(chunk.rows, chunkContext(chunk._id))
    for (const { cells, row } of JSON.parse(text) as SheetRow[]) {
      const named = IMPORT_COLUMNS[kind].map(({ key }, place) => [key, tidy(cells[place] ?? '')])
      const line = { index: lines.length, sheet: chunk.sheet, row, cells: Object.fromEntries(named) }
      // Where the rows stood does not matter for whether it is the same content.
      hash.update(`${JSON.stringify(named)}\n`)
      lines.push(line)
    }
  }
  if (lines.length !== rowCount) {
    // They are gone once somebody else has brought the import to its end.
    const now = await imports.find(_id)
    if (now?.state !== state) throw new OvertakenError()
    return fail('CONFLICT', `文件还没有传完（已收到${lines.length}行，共${rowCount}行），请重新选择文件`)
  }
  return succeed({ lines, digest: hash.digest('hex') })
}

/** What Excel adds to cells without anybody seeing it. */
function tidy(cell: string): string {
  return cell.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim()
}

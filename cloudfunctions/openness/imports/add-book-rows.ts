import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { addBookRows as contract } from '@qingjian/shared/openness/import.contracts'
import { MOST_BOOK_ROWS } from '@qingjian/shared/openness/import-columns'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { importContext } from '../openness.documents'
import { findBookImport } from './find-book-import'

const TOO_LATE = fail('CONFLICT', '已经开始核对，不能再加内容，请重新导入')

/** Takes in some rows; the same ones again replace themselves. Cells of columns that nobody needs are not stored. */
export const addBookRows: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { from, importId, rows, sheet },
) => {
  const { bookImports, cipher, now } = dependencies
  const found = await findBookImport(dependencies, actor, importId)
  if (!found.ok) return found
  const { columns, receivedRows, state } = found.data
  if (state !== 'collecting') return TOO_LATE
  if (from + rows.length > MOST_BOOK_ROWS)
    return fail('INVALID_INPUT', `一次最多导入${MOST_BOOK_ROWS}行，请分成几个文件`)
  const noted = { receivedRows: Math.max(receivedRows, from + rows.length), touchedAt: now }
  // Noted first: whatever is stored then is certain to be removed one day.
  if (!(await bookImports.collect(importId, noted))) return TOO_LATE
  const kept = rows.map(({ cells, row }) => ({ row, cells: columns.map(({ at }) => tidy(cells[at] ?? '')) }))
  const id = `${importId}:${String(from).padStart(6, '0')}`
  await bookImports.putRows({
    _id: id,
    importId,
    from,
    count: rows.length,
    sheet,
    rows: cipher.encrypt(JSON.stringify(kept), importContext(id, 'rows')),
  })
  return succeed({ received: rows.length })
}

/** Without what Excel adds to cells and nobody sees. */
function tidy(cell: string): string {
  return cell.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim()
}

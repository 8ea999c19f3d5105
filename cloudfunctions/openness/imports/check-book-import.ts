import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { checkBookImport as contract } from '@qingjian/shared/openness/import.contracts'
import type { BookImportState } from '@qingjian/shared/openness/import-columns'
import type { UseCase } from '../../platform/serve/method'
import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { type BookImportDocument, CHUNK_LINES } from '../openness.documents'
import { countLines } from '../publications/count-lines'
import { createSliceChecker } from './check-slice'
import { findBookImport, viewBookImport } from './find-book-import'
import { keepSlice, OvertakenError } from './keep-slice'
import { digestIdOf, refuseRepeat } from './refuse-repeat'
import { countReceived, createRowReader } from './row-reader'
import { seenRowsOf } from './seen-rows'

/** Rows that are checked and written at once; whole chunks of a draft. */
const SLICE = 4 * CHUNK_LINES
/** After so long a call hands over what it has, for the progress bar. */
const CALL_MS = 2_500
const CHECKABLE: readonly BookImportState[] = ['collecting', 'checking']

/** Checks the next rows of an import, and prepares the lines of its draft as long as nothing is wrong. */
export const checkBookImport: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId, rowCount },
) => {
  const found = await findBookImport(dependencies, actor, importId)
  if (!found.ok) return found
  if (!CHECKABLE.includes(found.data.state)) return succeed(viewBookImport(found.data))
  try {
    const counted = await refuseCount(dependencies, found.data, rowCount)
    if (counted) return counted
    const checked = await checkSlices(dependencies, { ...found.data, rowCount }, rowCount)
    return checked.ok ? succeed(viewBookImport(checked.data)) : checked
  } catch (error) {
    if (!(error instanceof OvertakenError)) throw error
    const now = await findBookImport(dependencies, actor, importId)
    return now.ok ? succeed(viewBookImport(now.data)) : now
  }
}

/** The refusal of rows that are not as many as the file has; they can still be sent again. */
async function refuseCount(
  dependencies: OpennessDependencies,
  one: BookImportDocument,
  rowCount: number,
): Promise<Result<never> | undefined> {
  if (one.state === 'checking')
    return one.rowCount === rowCount
      ? undefined
      : fail('CONFLICT', '行数和开始核对时说的不一样，请重新选择文件')
  const received = await countReceived(dependencies, one._id)
  if (received === rowCount) return undefined
  // They are gone once somebody else has brought the import to its end.
  if ((await dependencies.bookImports.find(one._id))?.state !== one.state) throw new OvertakenError()
  return fail('CONFLICT', `文件没有传对（收到${received}行，应当是${rowCount}行），请重新选择文件`)
}

async function checkSlices(
  dependencies: OpennessDependencies,
  before: BookImportDocument,
  rowCount: number,
): Promise<Result<BookImportDocument>> {
  const { bookImports, elapsed, publications } = dependencies
  const reader = createRowReader(dependencies, before)
  const checkRows = await createSliceChecker(dependencies, before)
  const seen = seenRowsOf(before.checkedRows > 0 ? await bookImports.seen(before._id) : [])
  const takeSlice = async (from: number) => {
    const rows = await reader.next(Math.min(SLICE, rowCount - from))
    if (rows.length === 0) throw new OvertakenError()
    return { rows, readFrom: reader.readFrom(), findings: await checkRows(rows, seen) }
  }
  let one = before
  let slice = await takeSlice(one.checkedRows)
  for (;;) {
    const { findings, readFrom, rows } = slice
    const checkedRows = one.checkedRows + rows.length
    const problemCount = one.problemCount + findings.problems.length
    const isLast = checkedRows === rowCount
    const after: BookImportDocument = {
      ...one,
      state: isLast ? (problemCount > 0 ? 'faulty' : 'ready') : 'checking',
      checkedRows,
      problemCount,
      readFrom,
      contentDigest: digestAfter(one.contentDigest, findings.digest),
      totals: countLines(one.totals, { added: findings.lines }),
      touchedAt: dependencies.now,
    }
    if (after.state === 'ready') {
      const repeat = await refuseRepeat(after, await bookImports.digest(digestIdOf(after)), publications.find)
      if (repeat) return repeat
    }
    const kept = keepSlice(dependencies, one, after, findings)
    one = after
    if (isLast || elapsed() >= CALL_MS) {
      await kept
      return succeed(one)
    }
    // While one slice is being stored, the next one is read.
    ;[slice] = await Promise.all([takeSlice(checkedRows), kept])
  }
}

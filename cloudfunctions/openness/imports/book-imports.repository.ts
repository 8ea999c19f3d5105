import { atLeast, atMost, type Database, lessThan, type Transaction } from '../../platform/database/database'
import type {
  BookDigestDocument,
  BookImportDocument,
  BookImportProblemsDocument,
  BookImportRowsDocument,
} from '../openness.documents'

const ROWS_AT_ONCE = 10
const MOST_PROBLEM_SLICES = 1000

/** Imports, the rows that came in and what is wrong with them. */
export interface BookImportsRepository {
  find(id: string): Promise<BookImportDocument | undefined>
  read(transaction: Transaction, id: string): Promise<BookImportDocument | undefined>
  put(transaction: Transaction, one: BookImportDocument): Promise<void>
  /** Writes progress of an import that is still as it was seen. @returns whether it was */
  note(before: BookImportDocument, after: BookImportDocument): Promise<boolean>
  ofPerson(personId: string, before: string | undefined, limit: number): Promise<BookImportDocument[]>
  /** Those whose rows may still be stored though nobody has touched them since, oldest first. */
  holdingRows(until: number, limit: number): Promise<BookImportDocument[]>
  putRows(rows: BookImportRowsDocument): Promise<void>
  /** In order, from a place on; some at once. */
  rows(importId: string, from: number): Promise<BookImportRowsDocument[]>
  putProblems(problems: BookImportProblemsDocument): Promise<void>
  problems(importId: string): Promise<BookImportProblemsDocument[]>
  forgetProblems(importId: string): Promise<void>
  /** Removes the rows and problems of an import. */
  forgetRows(importId: string): Promise<void>
  digest(id: string): Promise<BookDigestDocument | undefined>
  readDigest(transaction: Transaction, id: string): Promise<BookDigestDocument | undefined>
  keepDigest(transaction: Transaction, digest: BookDigestDocument): Promise<void>
}

export function createBookImportsRepository(database: Database): BookImportsRepository {
  const forgetProblems = async (importId: string) =>
    void (await database.removeWhere<BookImportProblemsDocument>('openness_import_problems', { importId }))
  return {
    find: (id) => database.get('openness_imports', id),
    read: (transaction, id) => transaction.get('openness_imports', id),
    put: (transaction, one) => transaction.put('openness_imports', one),
    async note({ _id, state, touchedAt }, { _id: _same, ...progress }) {
      const where = { _id, state, touchedAt }
      return (
        (await database.updateWhere<BookImportDocument>('openness_imports', where, { set: progress })) > 0
      )
    },
    ofPerson: (startedBy, before, limit) =>
      database.find<BookImportDocument>('openness_imports', {
        where: { startedBy, ...(before !== undefined && { position: lessThan(before) }) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    holdingRows: (until, limit) =>
      database.find<BookImportDocument>('openness_imports', {
        where: { holdsRows: true, touchedAt: atMost(until) },
        orderBy: ['touchedAt', 'asc'],
        limit,
      }),
    putRows: (rows) => database.put('openness_import_rows', rows),
    rows: (importId, from) =>
      database.find<BookImportRowsDocument>('openness_import_rows', {
        where: { importId, from: atLeast(from) },
        orderBy: ['from', 'asc'],
        limit: ROWS_AT_ONCE,
      }),
    putProblems: (problems) => database.put('openness_import_problems', problems),
    problems: (importId) =>
      database.find<BookImportProblemsDocument>('openness_import_problems', {
        where: { importId },
        orderBy: ['from', 'asc'],
        limit: MOST_PROBLEM_SLICES,
      }),
    forgetProblems,
    async forgetRows(importId) {
      await database.removeWhere<BookImportRowsDocument>('openness_import_rows', { importId })
      await forgetProblems(importId)
    },
    digest: (id) => database.get('openness_import_digests', id),
    readDigest: (transaction, id) => transaction.get('openness_import_digests', id),
    keepDigest: (transaction, digest) => transaction.put('openness_import_digests', digest),
  }
}

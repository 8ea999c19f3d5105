import { atLeast, atMost, type Database, lessThan, type Transaction } from '../../platform/database/database'
import type {
  BookDigestDocument,
  BookImportDocument,
  BookImportProblemsDocument,
  BookImportRowsDocument,
} from '../openness.documents'

/** Each holds some eighty kilobytes; what one slice of the check needs. */
const ROWS_AT_ONCE = 4
const EXTENTS_AT_ONCE = 1000
/** Slices of the largest import, and more. */
const MOST_SLICES = 1000

/** Imports, the rows that came in and what is wrong with them. */
export interface BookImportsRepository {
  find(id: string): Promise<BookImportDocument | undefined>
  read(transaction: Transaction, id: string): Promise<BookImportDocument | undefined>
  put(transaction: Transaction, one: BookImportDocument): Promise<void>
  /** Notes that rows are coming in. @returns whether they are still taken */
  collect(id: string, noted: Pick<BookImportDocument, 'receivedRows' | 'touchedAt'>): Promise<boolean>
  ofPerson(personId: string, before: string | undefined, limit: number): Promise<BookImportDocument[]>
  /** Those whose rows may still be stored though nobody has touched them since, oldest first. */
  holdingRows(until: number, limit: number): Promise<BookImportDocument[]>
  /** Notes that nothing of an import's rows is stored. */
  release(id: string): Promise<void>
  putRows(rows: BookImportRowsDocument): Promise<void>
  /** In order, from a place on; some at once. */
  rows(importId: string, from: number): Promise<BookImportRowsDocument[]>
  /** Where the rows stand that came in, without what they say. */
  extents(importId: string): Promise<Pick<BookImportRowsDocument, 'count' | 'from'>[]>
  putProblems(transaction: Transaction, problems: BookImportProblemsDocument): Promise<void>
  problems(importId: string): Promise<Omit<BookImportProblemsDocument, 'seen'>[]>
  seen(importId: string): Promise<Pick<BookImportProblemsDocument, 'seen'>[]>
  /** Removes the rows and problems of an import. */
  forgetRows(importId: string): Promise<void>
  digest(id: string): Promise<BookDigestDocument | undefined>
  readDigest(transaction: Transaction, id: string): Promise<BookDigestDocument | undefined>
  keepDigest(transaction: Transaction, digest: BookDigestDocument): Promise<void>
}

export function createBookImportsRepository(database: Database): BookImportsRepository {
  const slices = (importId: string, fields: readonly (keyof BookImportProblemsDocument & string)[]) =>
    database.find<BookImportProblemsDocument>('openness_import_problems', {
      where: { importId },
      orderBy: ['from', 'asc'],
      limit: MOST_SLICES,
      fields,
    })
  return {
    find: (id) => database.get('openness_imports', id),
    read: (transaction, id) => transaction.get('openness_imports', id),
    put: (transaction, one) => transaction.put('openness_imports', one),
    async collect(_id, noted) {
      const where = { _id, state: 'collecting' } as const
      const set = { ...noted, holdsRows: true } as const
      if ((await database.updateWhere<BookImportDocument>('openness_imports', where, { set })) > 0)
        return true
      // Two calls of one millisecond can note the same, which changes nothing.
      const one = await database.get<BookImportDocument>('openness_imports', _id)
      return one?.state === 'collecting'
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
    release: async (_id) =>
      void (await database.updateWhere<BookImportDocument>(
        'openness_imports',
        { _id },
        { remove: ['holdsRows'] },
      )),
    putRows: (rows) => database.put('openness_import_rows', rows),
    rows: (importId, from) =>
      database.find<BookImportRowsDocument>('openness_import_rows', {
        where: { importId, from: atLeast(from) },
        orderBy: ['from', 'asc'],
        limit: ROWS_AT_ONCE,
      }),
    async extents(importId) {
      const extents: BookImportRowsDocument[] = []
      for (;;) {
        const more = await database.find<BookImportRowsDocument>('openness_import_rows', {
          where: { importId, from: atLeast((extents.at(-1)?.from ?? -1) + 1) },
          orderBy: ['from', 'asc'],
          limit: EXTENTS_AT_ONCE,
          fields: ['from', 'count'],
        })
        extents.push(...more)
        if (more.length < EXTENTS_AT_ONCE) return extents
      }
    },
    putProblems: (transaction, problems) => transaction.put('openness_import_problems', problems),
    problems: (importId) => slices(importId, ['from', 'count', 'problems']),
    seen: (importId) => slices(importId, ['from', 'seen']),
    async forgetRows(importId) {
      await database.removeWhere<BookImportRowsDocument>('openness_import_rows', { importId })
      await database.removeWhere<BookImportProblemsDocument>('openness_import_problems', { importId })
    },
    digest: (id) => database.get('openness_import_digests', id),
    readDigest: (transaction, id) => transaction.get('openness_import_digests', id),
    keepDigest: (transaction, digest) => transaction.put('openness_import_digests', digest),
  }
}

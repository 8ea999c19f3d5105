import { atMost, type Database, lessThan, moreThan, type Transaction } from '../../platform/database/database'
import type {
  ImportChunkDocument,
  ImportDigestDocument,
  ImportDocument,
  ImportProblemsDocument,
  ImportState,
} from './import.documents'

/** Chunks read at once: each holds some thirty kilobytes. */
const CHUNKS = 25
/** Slices of the largest import, and more. */
const SLICES = 100

/** A step was held up for so long that another one has carried on: what it knows is out of date. */
export class OvertakenError extends Error {}

/** Imports, the rows that came in and what is wrong with them. */
export interface ImportsRepository {
  find(id: string): Promise<ImportDocument | undefined>
  read(transaction: Transaction, id: string): Promise<ImportDocument | undefined>
  save(transaction: Transaction, one: ImportDocument): Promise<void>
  /** Replaces what a step began with. @throws OvertakenError when another step has carried on meanwhile */
  replace(transaction: Transaction, before: ImportDocument, one: ImportDocument): Promise<void>
  /** Writes progress, which is worth no transaction of its own. @throws OvertakenError as above */
  note(before: ImportDocument, one: ImportDocument): Promise<void>
  ofPerson(personId: string, after: string | undefined, limit: number): Promise<ImportDocument[]>
  /** In a state since before a position, oldest first. */
  inState(state: ImportState, until: string, limit: number): Promise<ImportDocument[]>
  /** Those whose rows may still be stored though they began before a position, oldest first. */
  holdingRows(until: string, limit: number): Promise<ImportDocument[]>
  putChunk(chunk: ImportChunkDocument): Promise<void>
  chunks(importId: string): Promise<ImportChunkDocument[]>
  putProblems(problems: ImportProblemsDocument): Promise<void>
  problems(importId: string): Promise<ImportProblemsDocument[]>
  forgetProblems(importId: string): Promise<void>
  /** Removes the rows and problems of an import that came to its end. */
  forget(one: ImportDocument): Promise<void>
  digest(id: string): Promise<ImportDigestDocument | undefined>
  keepDigest(transaction: Transaction, digest: ImportDigestDocument): Promise<void>
}

export function createImportsRepository(database: Database): ImportsRepository {
  const forgetProblems = async (importId: string) => {
    await database.removeWhere<ImportProblemsDocument>('org_import_problems', { importId })
  }
  return {
    find: (id) => database.get('org_imports', id),
    read: (transaction, id) => transaction.get('org_imports', id),
    save: (transaction, one) => transaction.put<ImportDocument>('org_imports', one),
    async replace(transaction, { _id, state, touchedAt }, one) {
      const now = await transaction.get<ImportDocument>('org_imports', _id)
      if (now?.state !== state || now.touchedAt !== touchedAt) throw new OvertakenError()
      await transaction.put<ImportDocument>('org_imports', one)
    },
    async note({ _id, state, touchedAt }, { _id: _same, ...progress }) {
      const noted = await database.updateWhere<ImportDocument>(
        'org_imports',
        { _id, state, touchedAt },
        { set: progress },
      )
      if (noted === 0) throw new OvertakenError()
    },
    ofPerson: (startedBy, after, limit) =>
      database.find<ImportDocument>('org_imports', {
        where: { startedBy, ...(after === undefined ? {} : { position: lessThan(after) }) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    inState: (state, until, limit) =>
      database.find<ImportDocument>('org_imports', {
        where: { state, position: atMost(until) },
        orderBy: ['position', 'asc'],
        limit,
      }),
    holdingRows: (until, limit) =>
      database.find<ImportDocument>('org_imports', {
        where: { holdsRows: true, position: atMost(until) },
        orderBy: ['position', 'asc'],
        limit,
      }),
    putChunk: (chunk) => database.put<ImportChunkDocument>('org_import_chunks', chunk),
    async chunks(importId) {
      const chunks: ImportChunkDocument[] = []
      for (let after = -1; ; ) {
        const more = await database.find<ImportChunkDocument>('org_import_chunks', {
          where: { importId, from: moreThan(after) },
          orderBy: ['from', 'asc'],
          limit: CHUNKS,
        })
        chunks.push(...more)
        const last = more.at(-1)
        if (!last || more.length < CHUNKS) return chunks
        after = last.from
      }
    },
    putProblems: (problems) => database.put<ImportProblemsDocument>('org_import_problems', problems),
    problems: (importId) =>
      database.find<ImportProblemsDocument>('org_import_problems', {
        where: { importId },
        orderBy: ['from', 'asc'],
        limit: SLICES,
      }),
    forgetProblems,
    async forget({ holdsRows: _held, ...one }) {
      await database.removeWhere<ImportChunkDocument>('org_import_chunks', { importId: one._id })
      await forgetProblems(one._id)
      await database.put<ImportDocument>('org_imports', one)
    },
    digest: (id) => database.get('org_import_digests', id),
    keepDigest: (transaction, digest) => transaction.put<ImportDigestDocument>('org_import_digests', digest),
  }
}

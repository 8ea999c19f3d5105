import { type Database, lessThan, oneOf, type Transaction } from '../platform/database/database'
import type { ChangeDocument } from './org.documents'

/** The history of every thing. */
export interface ChangesRepository {
  record(transaction: Transaction, change: ChangeDocument): Promise<void>
  /** Inserts those that are not there yet. */
  recordMissing(changes: readonly ChangeDocument[]): Promise<void>
  /** Newest first. */
  ofSubject(subject: string, after: string | undefined, limit: number): Promise<ChangeDocument[]>
}

export function createChangesRepository(database: Database): ChangesRepository {
  return {
    record: (transaction, change) => transaction.insert<ChangeDocument>('org_changes', change),
    async recordMissing(changes) {
      const ids = changes.map(({ _id }) => _id)
      const there = await database.find<ChangeDocument>('org_changes', {
        where: { _id: oneOf(ids) },
        limit: 1000,
      })
      const known = new Set(there.map(({ _id }) => _id))
      await database.insert(
        'org_changes',
        changes.filter(({ _id }) => !known.has(_id)),
      )
    },
    ofSubject: (subject, after, limit) =>
      database.find<ChangeDocument>('org_changes', {
        where: { subject, ...(after === undefined ? {} : { position: lessThan(after) }) },
        orderBy: ['position', 'desc'],
        limit,
      }),
  }
}

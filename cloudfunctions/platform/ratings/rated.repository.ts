import { type Database, oneOf, type Transaction } from '../database/database'
import type { RatedDocument, RatedRemarkDocument } from './rated.documents'

/** Remarks of one rating that are shown at most. */
const MOST_REMARKS = 100

/** A door onto ratings for the features that follow from them; it reads and never writes. */
export interface RatedRepository {
  find(ratingId: string): Promise<RatedDocument | undefined>
  /** At most as many as one page shows. */
  findAll(ratingIds: readonly string[]): Promise<RatedDocument[]>
  /** As the transaction sees it, for a decision that is written with it. */
  read(transaction: Transaction, ratingId: string): Promise<RatedDocument | undefined>
  /** Oldest first. */
  remarks(ratingId: string): Promise<RatedRemarkDocument[]>
}

export function createRatedRepository(database: Database): RatedRepository {
  return {
    find: (ratingId) => database.get<RatedDocument>('ratings', ratingId),
    findAll: (ratingIds) =>
      ratingIds.length === 0
        ? Promise.resolve([])
        : database.find<RatedDocument>('ratings', {
            where: { _id: oneOf(ratingIds) },
            limit: ratingIds.length,
          }),
    read: (transaction, ratingId) => transaction.get<RatedDocument>('ratings', ratingId),
    remarks: (ratingId) =>
      database.find<RatedRemarkDocument>('rating_remarks', {
        where: { ratingId },
        orderBy: ['position', 'asc'],
        limit: MOST_REMARKS,
      }),
  }
}

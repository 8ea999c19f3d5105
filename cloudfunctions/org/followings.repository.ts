import { type Database, moreThan, type Transaction } from '../platform/database/database'
import type { FollowingDocument } from './org.documents'

/** Names that are still to follow. */
export interface FollowingsRepository {
  add(transaction: Transaction, following: FollowingDocument): Promise<void>
  all(limit: number): Promise<FollowingDocument[]>
  /** Forgets it, unless the thing was renamed again meanwhile. */
  done(following: FollowingDocument): Promise<void>
}

export function createFollowingsRepository(database: Database): FollowingsRepository {
  return {
    add: (transaction, following) => transaction.put<FollowingDocument>('org_followings', following),
    all: (limit) =>
      database.find<FollowingDocument>('org_followings', {
        where: { since: moreThan(0) },
        orderBy: ['since', 'asc'],
        limit,
      }),
    async done({ _id, since }) {
      await database.removeWhere<FollowingDocument>('org_followings', { _id, since })
    },
  }
}

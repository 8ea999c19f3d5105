import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { between, type Database, type Transaction } from '../database/database'
import type { ConfirmationDocument } from './access.documents'

/** More than twenty requests a minute can leave in two. */
const MOST_ALIVE = 100

export interface ConfirmationsRepository {
  find(id: string): Promise<ConfirmationDocument | undefined>
  /** What was asked of a phone and has not expired, oldest first. */
  aliveOf(actorId: string, now: number): Promise<ConfirmationDocument[]>
  insert(transaction: Transaction, confirmation: ConfirmationDocument): Promise<void>
  read(transaction: Transaction, id: string): Promise<ConfirmationDocument | undefined>
  put(transaction: Transaction, confirmation: ConfirmationDocument): Promise<void>
  /** For calls without a transaction of their own. */
  transaction<R>(work: (transaction: Transaction) => Promise<R>): Promise<R>
}

export function createConfirmationsRepository(database: Database): ConfirmationsRepository {
  return {
    find: (id) => database.get<ConfirmationDocument>('identity_confirmations', id),
    aliveOf: (actorId, now) =>
      database.find<ConfirmationDocument>('identity_confirmations', {
        where: { actorId, expiresAt: between(now + 1, now + REQUEST_LIFE) },
        orderBy: ['expiresAt', 'asc'],
        limit: MOST_ALIVE,
      }),
    insert: (transaction, confirmation) => transaction.insert('identity_confirmations', confirmation),
    read: (transaction, id) => transaction.get<ConfirmationDocument>('identity_confirmations', id),
    put: (transaction, confirmation) => transaction.put('identity_confirmations', confirmation),
    transaction: (work) => database.transaction(work),
  }
}

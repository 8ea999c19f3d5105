import { atMost, type Database, type Transaction } from '../database/database'

/** The answer that was given to a request, kept for its repeats. */
interface IdempotencyDocument {
  _id: string
  answer: unknown
  createdAt: number
}

export interface IdempotencyRepository {
  find(key: string): Promise<{ answer: unknown } | undefined>
  /** Fails with DuplicateKeyError when a repeat was faster. */
  record(transaction: Transaction, key: string, answer: unknown, now: number): Promise<void>
  /** Forgets what was recorded at or before the instant; answers how many. */
  forget(until: number): Promise<number>
}

export function createIdempotencyRepository(database: Database): IdempotencyRepository {
  return {
    find: (key) => database.get<IdempotencyDocument>('idempotency_keys', key),
    record: (transaction, key, answer, now) =>
      transaction.insert<IdempotencyDocument>('idempotency_keys', { _id: key, answer, createdAt: now }),
    forget: (until) =>
      database.removeWhere<IdempotencyDocument>('idempotency_keys', { createdAt: atMost(until) }),
  }
}

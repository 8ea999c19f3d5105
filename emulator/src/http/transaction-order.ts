import { transactionBusy } from '../database/database-errors'

const KEPT_TRANSACTIONS = 1_000

/**
 * Finds operations that a function sent in parallel inside one transaction, which the platform refuses as busy. Here an
 * operation takes so little time that two of them seldom overlap; but an operation that was created before the last
 * one was answered cannot have waited for it. Instants are on the functions' clock, in milliseconds.
 */
export class TransactionOrder {
  private readonly answeredAt = new Map<string, number>()

  /** @throws PlatformError DATABASE_TRANSACTION_FAIL for an operation that did not wait for the one before it */
  check(transactionId: string, createdAt: number): void {
    const last = this.answeredAt.get(transactionId)
    if (last !== undefined && createdAt < last) throw transactionBusy()
  }

  answered(transactionId: string, now: number): void {
    this.answeredAt.set(transactionId, now)
    const [oldest] = this.answeredAt.keys()
    if (this.answeredAt.size > KEPT_TRANSACTIONS && oldest !== undefined) this.answeredAt.delete(oldest)
  }
}

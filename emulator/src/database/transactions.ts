import { randomUUID } from 'node:crypto'
import { transactionBusy, transactionConflict, transactionNotFound } from './database-errors'
import { OpenTransaction } from './open-transaction'
import type { Store } from './store'
import type { Writer } from './writer'

/** The open transactions, and which of them has claimed which document or unique key. */
export class Transactions {
  private readonly open = new Map<string, OpenTransaction>()
  private readonly claims = new Map<string, OpenTransaction>()

  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    /** Milliseconds after which the platform gives a transaction up. */
    private readonly lifetime: number,
  ) {}

  /** Begins a transaction: from now on it sees this moment. Returns its id. */
  start(): string {
    const transaction = new OpenTransaction(randomUUID(), this.store.snapshot())
    const timer = setTimeout(() => this.expire(transaction), this.lifetime)
    timer.unref()
    transaction.onEnd(() => clearTimeout(timer))
    this.open.set(transaction.id, transaction)
    return transaction.id
  }

  /** Runs one operation of a transaction. @throws DATABASE_TRANSACTION_FAIL when it is over, or already at work. */
  async within<Result>(
    id: unknown,
    operation: (transaction: OpenTransaction) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.open.get(String(id))
    if (!transaction) throw transactionNotFound()
    if (transaction.busy) throw transactionBusy()
    transaction.busy = true
    try {
      return await operation(transaction)
    } finally {
      transaction.busy = false
    }
  }

  /**
   * Claims names for a transaction: the first updater wins. @throws DATABASE_TRANSACTION_CONFLICT when another
   * transaction was first, DATABASE_TRANSACTION_FAIL when this one ended meanwhile.
   */
  async claim(transaction: OpenTransaction, names: string[]): Promise<void> {
    for (;;) {
      if (!this.open.has(transaction.id)) throw transactionNotFound()
      for (const name of names) {
        const owner = this.claims.get(name)
        if (owner && owner !== transaction) throw transactionConflict()
      }
      const landing = names.map((name) => this.writer.settled(name)).find((flight) => flight !== undefined)
      if (!landing) break
      await landing
    }
    for (const name of names) this.claims.set(name, transaction)
    transaction.claimed.push(...names)
  }

  /** When the transaction that holds one of these names ends; undefined when none of them is held. */
  holding(names: string[]): Promise<void> | undefined {
    for (const name of names) {
      const owner = this.claims.get(name)
      if (owner) return owner.ended
    }
    return undefined
  }

  /** Forgets a transaction's writes and lets go of what it has claimed. */
  end(transaction: OpenTransaction): void {
    if (!this.open.delete(transaction.id)) return
    for (const name of transaction.claimed) {
      if (this.claims.get(name) === transaction) this.claims.delete(name)
    }
    transaction.end()
  }

  /** Ends them all, for closing. */
  endAll(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction)
  }

  private expire(transaction: OpenTransaction): void {
    if (!transaction.committing) this.end(transaction)
  }
}

import type { StoredCollection } from './catalog'
import {
  applyChange,
  type Change,
  changeOf,
  documentName,
  duplicateOf,
  holderOf,
  type IndexEntry,
  namesOf,
  uniqueName,
} from './change'
import { transactionConflict } from './database-errors'
import { type Document, decodeDocument } from './document'
import type { OpenTransaction } from './open-transaction'
import type { Store } from './store'
import type { Transactions } from './transactions'
import type { Writer } from './writer'

/**
 * Writes a document inside a transaction: claims it, and checks that nothing it stands on has changed since the
 * snapshot. A write that fails ends the transaction, as in MongoDB.
 */
export async function writeInTransaction(
  store: Store,
  transactions: Transactions,
  transaction: OpenTransaction,
  collection: StoredCollection,
  key: Buffer,
  after: Document | undefined,
): Promise<void> {
  try {
    const before = transaction.read(store, key)
    const change = changeOf(collection, key, before, after)
    await transactions.claim(transaction, namesOf(change))
    if (!transaction.hasWritten(key) && !unchanged(store, transaction, key)) throw transactionConflict()
    for (const entry of change.added) if (entry.index.unique) takeUnique(store, transaction, change, entry)
    for (const entry of change.removed) if (entry.index.unique) transaction.hold(uniqueName(entry), null)
    for (const entry of change.added) if (entry.index.unique) transaction.hold(uniqueName(entry), key)
    transaction.write(collection, key, after)
  } catch (error) {
    transactions.end(transaction)
    throw error
  }
}

/** Makes all of a transaction's writes durable at once, then lets go of what it has claimed. */
export async function commitTransaction(
  store: Store,
  writer: Writer,
  transactions: Transactions,
  transaction: OpenTransaction,
): Promise<void> {
  transaction.committing = true
  try {
    if (transaction.writes.size === 0) return
    await writer.submit((scope) => {
      for (const { collection: name, key, after } of transaction.writes.values()) {
        const collection = store.collection(name)
        const bytes = store.read(key)
        const before = bytes && decodeDocument(bytes)
        if (!before && after === null) continue
        applyChange(store, scope, changeOf(collection, key, before, after ?? undefined))
      }
    })
  } finally {
    transactions.end(transaction)
  }
}

function unchanged(store: Store, { snapshot }: OpenTransaction, key: Buffer): boolean {
  const then = store.read(key, snapshot)
  const now = store.read(key)
  return then === undefined || now === undefined ? then === now : then.equals(now)
}

function takeUnique(store: Store, transaction: OpenTransaction, change: Change, entry: IndexEntry): void {
  const own = transaction.holders.get(uniqueName(entry))
  if (own === null || own === documentName(change.key)) return
  if (own !== undefined) throw duplicateOf(change, entry)
  const then = holderOf(store, entry, transaction.snapshot)
  const now = holderOf(store, entry)
  if (then?.toString('latin1') !== now?.toString('latin1')) throw transactionConflict()
  if (now && !now.equals(change.key)) throw duplicateOf(change, entry)
}

import type { StoredCollection } from './catalog'
import { documentName } from './change'
import { copyDocument, type Document, decodeDocument } from './document'
import type { Snapshot, Store } from './store'

/** A write that waits for the commit. */
export interface PendingWrite {
  collection: string
  key: Buffer
  /** Null for a removal. */
  after: Document | null
}

/** One transaction: a snapshot, what it has written on top of it, and what it has claimed for that. */
export class OpenTransaction {
  busy = false
  committing = false
  readonly claimed: string[] = []
  /** By document key. */
  readonly writes = new Map<string, PendingWrite>()
  /** Unique keys it has given to a document (by name), or freed (null). */
  readonly holders = new Map<string, string | null>()
  readonly ended: Promise<void>
  private readonly whenEnded: (() => void)[] = []

  constructor(
    readonly id: string,
    readonly snapshot: Snapshot,
  ) {
    this.ended = new Promise((resolve) => this.whenEnded.push(resolve))
  }

  /** The document as this transaction sees it: its own write, or its snapshot. */
  read(store: Store, key: Buffer): Document | undefined {
    const own = this.writes.get(key.toString('latin1'))
    if (own) return own.after === null ? undefined : copyDocument(own.after)
    const bytes = store.read(key, this.snapshot)
    return bytes && decodeDocument(bytes)
  }

  /** Keeps a write for the commit. */
  write(collection: StoredCollection, key: Buffer, after: Document | undefined): void {
    this.writes.set(key.toString('latin1'), { collection: collection.name, key, after: after ?? null })
  }

  /** Its own documents by key, to lay over the snapshot in a search. */
  overlay(): Map<string, Document | null> {
    return new Map([...this.writes].map(([name, { after }]) => [name, after]))
  }

  /** True when this transaction has already written the document. */
  hasWritten(key: Buffer): boolean {
    return this.writes.has(key.toString('latin1'))
  }

  /** Says which document now holds a unique key. */
  hold(uniqueKey: string, key: Buffer | null): void {
    this.holders.set(uniqueKey, key && documentName(key))
  }

  onEnd(callback: () => void): void {
    this.whenEnded.push(callback)
  }

  end(): void {
    this.snapshot.done()
    for (const callback of this.whenEnded) callback()
  }
}

import type { CollectionName } from '../../database.schema'
import type { Transaction } from '../database/database'
import { copy, patched, type Row, type Rows, requireUnique, uniqueKeysOf } from './memory-store'

/** Another transaction wrote first; the work is to begin anew. */
export class ConflictError extends Error {}

/** The committed rows, and when each of them last changed. */
export interface Committed {
  rows(collection: CollectionName): Rows
  /** The rows as they are now, which stay so until they are given back. */
  lend(collection: CollectionName): Rows
  giveBack(collection: CollectionName, rows: Rows): void
  /** Version in which a name (`collection/index/key`) was last written; 0 when never. */
  versionOf(name: string): number
  version(): number
}

/** One open transaction: it reads a snapshot and keeps its writes to itself until they are committed. */
export class MemoryTransaction {
  private readonly snapshots = new Map<CollectionName, Rows>()
  private readonly began: number
  /** Names that this transaction was first to write. */
  readonly claimed = new Set<string>()
  readonly writes = new Map<CollectionName, Map<string, Row>>()
  private isBusy = false
  private end: () => void = () => undefined
  readonly ended = new Promise<void>((resolve) => {
    this.end = resolve
  })

  constructor(
    private readonly committed: Committed,
    private readonly claims: Map<string, MemoryTransaction>,
    collections: readonly CollectionName[],
  ) {
    this.began = committed.version()
    for (const name of collections) this.snapshots.set(name, committed.lend(name))
  }

  /** What the work of the transaction is given. */
  readonly port: Transaction = {
    get: <T>(collection: CollectionName, id: string) => this.alone(() => this.get<T>(collection, id)),
    insert: (collection, document) => this.alone(() => this.write(collection, document as Row)),
    put: (collection, document) => this.alone(() => this.write(collection, document as Row, document._id)),
    update: (collection, id, patch) => this.alone(() => this.update(collection, id, patch)),
  }

  /** The platform refuses a second operation of a transaction while one is under way (TransactionBusy). */
  private async alone<Answer>(operation: () => Answer): Promise<Answer> {
    if (this.isBusy) throw new Error('a transaction takes one operation at a time')
    this.isBusy = true
    try {
      await Promise.resolve()
      return operation()
    } finally {
      this.isBusy = false
    }
  }

  private get<T>(collection: CollectionName, id: string): T | undefined {
    const row = this.rows(collection).get(id)
    return row && (copy(row) as T)
  }

  private update(collection: CollectionName, id: string, patch: object): void {
    const row = this.rows(collection).get(id)
    if (row) this.write(collection, patched<Row>(row, patch), id)
  }

  /** Lets go of everything, whether committed or not. */
  close(): void {
    for (const name of this.claimed) this.claims.delete(name)
    for (const [name, rows] of this.snapshots) this.committed.giveBack(name, rows)
    this.end()
  }

  private rows(collection: CollectionName): Rows {
    return this.snapshots.get(collection) ?? new Map()
  }

  private write(collection: CollectionName, document: Row, replaces?: string): void {
    const row = copy(document)
    const before = replaces === undefined ? undefined : this.rows(collection).get(replaces)
    const touched = [row, ...(before ? [before] : [])].flatMap((one) => uniqueKeysOf(collection, one))
    const changed = touched.map(([index, key]) => `${collection}/${index}/${key}`)
    for (const name of changed) {
      const owner = this.claims.get(name)
      if (owner !== undefined && owner !== this) throw new ConflictError(name)
    }
    // An insert meets what is committed; what replaces a document must have seen its last version.
    if (replaces === undefined) requireUnique(collection, this.committed.rows(collection), row)
    const stale = changed.find((name) => this.committed.versionOf(name) > this.began)
    if (stale !== undefined) throw new ConflictError(stale)
    requireUnique(collection, this.rows(collection), row, replaces)
    for (const name of changed) {
      this.claims.set(name, this)
      this.claimed.add(name)
    }
    const writes = this.writes.get(collection) ?? this.beginWriting(collection)
    writes.set(row._id, row)
    this.rows(collection).set(row._id, row)
  }

  /** From its first write to a collection on, the transaction reads rows of its own. */
  private beginWriting(collection: CollectionName): Map<string, Row> {
    const rows = this.rows(collection)
    this.snapshots.set(collection, new Map(rows))
    this.committed.giveBack(collection, rows)
    const writes = new Map<string, Row>()
    this.writes.set(collection, writes)
    return writes
  }
}

import { type Database, open, type RootDatabase, type Transaction } from 'lmdb'
import { type CollectionRecord, fromRecord, type StoredCollection, toRecord } from './catalog'
import { collectionNotFound } from './database-errors'
import { AFTER } from './ordered-key'

/** A snapshot to read from; without one a read sees the newest committed state (inside a write, the write's own). */
export type Snapshot = Transaction

/** One entry of a range: an index entry's value is the key of its document, a document's value its bytes. */
export interface StoredEntry {
  key: Buffer
  value: Buffer
}

/** A half-open range of keys. */
export interface KeyRange {
  from: Buffer
  to: Buffer
}

/** The LMDB environment: documents, index entries and the catalog that names them. */
export class Store {
  readonly root: RootDatabase<Buffer, Buffer>
  readonly documents: Database<Buffer, Buffer>
  readonly entries: Database<Buffer, Buffer>
  private readonly catalog: Database<unknown, string>
  readonly collections = new Map<string, StoredCollection>()

  constructor(path: string) {
    this.root = open<Buffer, Buffer>({
      path,
      encoding: 'binary',
      keyEncoding: 'binary',
      maxReaders: 1024,
      cache: false,
      // A commit then resolves only once it is on disk, and nobody reads what a power cut could still take back.
      overlappingSync: false,
    })
    this.documents = this.root.openDB('documents', {
      encoding: 'binary',
      keyEncoding: 'binary',
      cache: false,
    })
    this.entries = this.root.openDB('entries', { encoding: 'binary', keyEncoding: 'binary', cache: false })
    this.catalog = this.root.openDB('catalog', {
      encoding: 'json',
      keyEncoding: 'ordered-binary',
      cache: false,
    })
    this.reload()
  }

  /** Reads the catalog anew: on opening, and when a batch of writes was lost. */
  reload(): void {
    this.collections.clear()
    for (const { key, value } of this.catalog.getRange({ start: 'collection:', end: 'collection;' })) {
      const name = key.slice('collection:'.length)
      this.collections.set(name, fromRecord(name, value as CollectionRecord))
    }
  }

  /** @throws DATABASE_COLLECTION_NOT_EXIST */
  collection(name: unknown): StoredCollection {
    const collection = this.collections.get(String(name))
    if (!collection) throw collectionNotFound(String(name))
    return collection
  }

  /** Writes a collection's record; inside a write transaction only. */
  saveCollection(collection: StoredCollection): void {
    this.catalog.put(`collection:${collection.name}`, toRecord(collection))
  }

  /** A number that no collection and no index has used yet; inside a write transaction only. */
  nextId(): number {
    const id = ((this.catalog.get('lastId') as number | undefined) ?? 0) + 1
    this.catalog.put('lastId', id)
    return id
  }

  /** Reads one document's bytes. */
  read(key: Buffer, snapshot?: Snapshot): Buffer | undefined {
    return this.documents.get(key, snapshot && { transaction: snapshot })
  }

  /** Walks a range in order, or backwards. The entries are read while the caller asks for them. */
  *walk(
    from: Database<Buffer, Buffer>,
    range: KeyRange,
    options: { reverse?: boolean; snapshot?: Snapshot } = {},
  ): Generator<StoredEntry> {
    const { reverse = false, snapshot } = options
    yield* from.getRange({
      ...(reverse
        ? { start: range.to, end: range.from, exclusiveStart: true, inclusiveEnd: true, reverse }
        : { start: range.from, end: range.to }),
      ...(snapshot && { transaction: snapshot }),
    })
  }

  /** Counts the entries of a range without reading them. */
  count(from: Database<Buffer, Buffer>, range: KeyRange): number {
    return from.getKeysCount({ start: range.from, end: range.to })
  }

  /** A read transaction that keeps seeing this moment until `done()`. */
  snapshot(): Snapshot {
    this.root.resetReadTxn()
    return this.root.useReadTransaction()
  }
}

/** The range of everything that begins with a prefix. */
export function under(prefix: Buffer): KeyRange {
  return { from: prefix, to: Buffer.concat([prefix, AFTER]) }
}

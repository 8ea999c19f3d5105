import type { StoredCollection, StoredIndex } from './catalog'
import { duplicateKey } from './database-errors'
import { type Document, encodeDocument } from './document'
import { describeKey, idKey, indexKeys } from './index-entries'
import { entryFields } from './index-match'
import { encodeValue } from './ordered-key'
import type { IndexField } from './schema'
import { type Snapshot, type Store, under } from './store'
import type { WriteScope } from './writer'

/** One entry of an index for one document. */
export interface IndexEntry {
  index: StoredIndex
  /** Index and field values; of a unique index only one document may have it. */
  values: Buffer
  /** The whole key: the values, then the document's `_id`. */
  key: Buffer
}

/** What a write does to one document: its new content and the entries that come and go with it. */
export interface Change {
  collection: StoredCollection
  key: Buffer
  existed: boolean
  /** Undefined for a removal. */
  after: Document | undefined
  removed: IndexEntry[]
  added: IndexEntry[]
  arrays: NewArrays[]
}

/** Fields of an index under which a document has an array for the first time. */
export interface NewArrays {
  index: StoredIndex
  fields: string[]
}

/** A document's entries in all indexes of its collection. */
export interface EntrySet {
  entries: IndexEntry[]
  arrays: NewArrays[]
}

const NONE: EntrySet = { entries: [], arrays: [] }

/** Computes a document's entries in its collection's indexes, or in some of them. @throws DATABASE_INVALID_PARAM when a key is too long. */
export function entriesOf(
  collection: StoredCollection,
  document: Document | undefined,
  indexes: readonly StoredIndex[] = collection.indexes,
): EntrySet {
  if (!document || indexes.length === 0) return NONE
  const set: EntrySet = { entries: [], arrays: [] }
  for (const index of indexes) {
    const { arrays, keys } = indexKeys(document, index)
    const suffix = encodeValue(document._id, entryFields(index).at(-1)?.direction)
    const fields = arrays.filter((field) => !index.arrays.includes(field))
    if (fields.length > 0) set.arrays.push({ index, fields })
    for (const key of keys) {
      const values = Buffer.concat([index.prefix, key])
      set.entries.push({ index, values, key: Buffer.concat([values, suffix]) })
    }
  }
  return set
}

/** Describes a write from the document before it and the one after it. */
export function changeOf(
  collection: StoredCollection,
  key: Buffer,
  before: Document | undefined,
  after: Document | undefined,
): Change {
  const indexes = before && after ? touched(collection, before, after) : collection.indexes
  const next = entriesOf(collection, after, indexes)
  const old = entriesOf(collection, before, indexes).entries
  return {
    collection,
    key,
    existed: before !== undefined,
    after,
    removed: without(old, next.entries),
    added: without(next.entries, old),
    arrays: next.arrays,
  }
}

/** The indexes in which a document may change its place: most updates leave most fields as they were. */
function touched({ indexes }: StoredCollection, before: Document, after: Document): StoredIndex[] {
  const stays = ({ field }: IndexField) => {
    const [name = field] = field.split('.')
    return Object.is(before[name], after[name])
  }
  return indexes.filter(({ fields }) => !fields.every(stays))
}

function without(entries: IndexEntry[], others: IndexEntry[]): IndexEntry[] {
  if (others.length === 0) return entries
  const keys = new Set(others.map(({ key }) => key.toString('latin1')))
  return entries.filter(({ key }) => !keys.has(key.toString('latin1')))
}

/** The names by which transactions claim a document and the unique keys that a write gives or takes. */
export function documentName(key: Buffer): string {
  return `document ${key.toString('latin1')}`
}

export function uniqueName(entry: IndexEntry): string {
  return `unique ${entry.values.toString('latin1')}`
}

/** Every name that a write touches. */
export function namesOf({ key, added, removed }: Change): string[] {
  const unique = [...added, ...removed].filter(({ index }) => index.unique)
  return [documentName(key), ...unique.map(uniqueName)]
}

/** The key of the document that holds a unique key, if one does. */
export function holderOf(store: Store, entry: IndexEntry, snapshot?: Snapshot): Buffer | undefined {
  for (const { value } of store.walk(store.entries, under(entry.values), snapshot && { snapshot }))
    return value
  return undefined
}

/** @throws DATABASE_REQUEST_FAILED (E11000) when a new entry of a unique index belongs to another document. */
export function checkUnique(store: Store, change: Change): void {
  for (const entry of change.added) {
    if (!entry.index.unique) continue
    const holder = holderOf(store, entry)
    if (holder && !holder.equals(change.key)) throw duplicateOf(change, entry)
  }
}

/** The error for a unique key that is taken. */
export function duplicateOf({ collection, after }: Change, { index }: IndexEntry): Error {
  return duplicateKey(collection.name, index.name, describeKey(after ?? {}, index.fields))
}

/** Remembers which fields have had an array. */
export function noteArrays(arrays: readonly NewArrays[]): void {
  for (const { fields, index } of arrays) index.arrays = [...new Set([...index.arrays, ...fields])]
}

/** Writes a change; inside a write transaction only. */
export function applyChange(store: Store, scope: WriteScope, change: Change): void {
  const { collection, key, after, added, removed, arrays, existed } = change
  for (const name of namesOf(change)) scope.touch(name)
  for (const entry of removed) store.entries.removeSync(entry.key)
  for (const entry of added) store.entries.putSync(entry.key, key)
  if (after) store.documents.putSync(key, encodeDocument(after))
  else store.documents.removeSync(key)
  noteArrays(arrays)
  const difference = (after ? 1 : 0) - (existed ? 1 : 0)
  collection.count += difference
  if (difference !== 0 || arrays.length > 0) scope.changed(collection)
}

/** The key of a document in the store. */
export function keyOf(collection: StoredCollection, id: unknown): Buffer {
  return Buffer.concat([collection.prefix, idKey(id), DOCUMENT_END])
}

/** Keeps the key of a document from ever being equal to a bound of a range. */
const DOCUMENT_END = Buffer.of(0)

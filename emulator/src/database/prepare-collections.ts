import { prefixOf, type StoredCollection, type StoredIndex, sameIndex } from './catalog'
import { entriesOf, noteArrays } from './change'
import { collectionExists, invalidParameter } from './database-errors'
import { decodeDocument } from './document'
import type { CollectionSchema, IndexSchema } from './schema'
import { type Store, under } from './store'

/** Creates an empty collection; inside a write transaction only. @throws DATABASE_REQUEST_FAILED when it exists */
export function createCollection(
  store: Store,
  name: string,
  indexes: readonly IndexSchema[],
): StoredCollection {
  if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) throw invalidParameter(`${name} is not a name for a collection`)
  if (store.collections.has(name)) throw collectionExists(name)
  const collection: StoredCollection = { name, prefix: prefixOf(store.nextId()), indexes: [], count: 0 }
  for (const index of indexes) collection.indexes.push(newIndex(store, index))
  store.collections.set(name, collection)
  store.saveCollection(collection)
  return collection
}

/**
 * Brings collections to their schema when the database opens: makes missing ones, drops indexes that are gone, builds
 * new ones from the documents. Documents and collections that no schema names stay as they are.
 */
export function prepareCollections(store: Store, schemas: readonly CollectionSchema[]): void {
  store.root.transactionSync(() => {
    for (const { indexes, name } of schemas) {
      const collection = store.collections.get(name)
      if (collection) prepareIndexes(store, collection, indexes)
      else createCollection(store, name, indexes)
    }
  })
}

function newIndex(store: Store, { fields, name, unique }: IndexSchema): StoredIndex {
  return {
    name,
    fields,
    ...(unique === undefined ? {} : { unique }),
    prefix: prefixOf(store.nextId()),
    arrays: [],
  }
}

function prepareIndexes(store: Store, collection: StoredCollection, wanted: readonly IndexSchema[]): void {
  const kept = collection.indexes.filter((index) => {
    const same = wanted.find(({ name }) => name === index.name)
    return same !== undefined && sameIndex(index, same)
  })
  const dropped = collection.indexes.filter((index) => !kept.includes(index))
  const added = wanted.filter(({ name }) => !kept.some((index) => index.name === name))
  if (dropped.length === 0 && added.length === 0) return
  for (const { prefix } of dropped) {
    for (const { key } of [...store.walk(store.entries, under(prefix))]) store.entries.removeSync(key)
  }
  const built = added.map((index) => newIndex(store, index))
  fill(store, { ...collection, indexes: built })
  collection.indexes = [...kept, ...built]
  store.saveCollection(collection)
}

/** Writes the entries of new indexes for every document there is. @throws Error when a unique one would not be unique */
function fill(store: Store, collection: StoredCollection): void {
  if (collection.indexes.length === 0) return
  for (const { key, value } of store.walk(store.documents, under(collection.prefix))) {
    const { arrays, entries } = entriesOf(collection, decodeDocument(value))
    for (const entry of entries) {
      for (const { value: holder } of entry.index.unique
        ? store.walk(store.entries, under(entry.values))
        : []) {
        if (!holder.equals(key))
          throw new Error(`${collection.name}: the index ${entry.index.name} cannot be unique`)
      }
      store.entries.putSync(entry.key, key)
    }
    noteArrays(arrays)
  }
}

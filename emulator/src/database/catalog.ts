import type { IndexSchema } from './schema'

/** An index as it lies in the store. */
export interface StoredIndex extends IndexSchema {
  /** Two bytes that begin every entry of this index. */
  prefix: Buffer
  /** The fields under which a document has had an array. */
  arrays: string[]
}

/** A collection as it lies in the store. */
export interface StoredCollection {
  name: string
  /** Two bytes that begin the key of every document of this collection. */
  prefix: Buffer
  indexes: StoredIndex[]
  /** How many documents it holds, kept in step with every write. */
  count: number
}

/** The catalog's record of a collection: numbers instead of prefixes. */
export interface CollectionRecord {
  id: number
  count: number
  /** A record of an older version says `multikey` where some field has had an array, and not which. */
  indexes: (IndexSchema & { id: number; arrays?: string[]; multikey?: boolean })[]
}

/** Two bytes, big-endian, so that prefixes order as their numbers do. */
export function prefixOf(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(2)
  prefix.writeUInt16BE(id)
  return prefix
}

/** Turns a record of the catalog into the form the engine works with. */
export function fromRecord(name: string, record: CollectionRecord): StoredCollection {
  return {
    name,
    prefix: prefixOf(record.id),
    count: record.count,
    indexes: record.indexes.map(({ arrays, id, multikey, ...index }) => ({
      ...index,
      arrays: arrays ?? (multikey ? index.fields.map(({ field }) => field) : []),
      prefix: prefixOf(id),
    })),
  }
}

/** The record to write back after a count or the fields with arrays have changed. */
export function toRecord(collection: StoredCollection): CollectionRecord {
  return {
    id: collection.prefix.readUInt16BE(),
    count: collection.count,
    indexes: collection.indexes.map(({ prefix, ...index }) => ({ ...index, id: prefix.readUInt16BE() })),
  }
}

/** True when two schemas describe the same index, so that its entries can stay as they are. */
export function sameIndex(one: IndexSchema, other: IndexSchema): boolean {
  const shape = ({ fields, unique }: IndexSchema) =>
    JSON.stringify([fields.map(({ field, direction }) => [field, direction]), unique === true])
  return shape(one) === shape(other)
}

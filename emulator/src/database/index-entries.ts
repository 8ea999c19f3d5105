import { invalidParameter } from './database-errors'
import type { Document } from './document'
import { valuesAt } from './field-path'
import { encodeValue } from './ordered-key'
import type { IndexField, IndexSchema } from './schema'

/** The platform refuses a longer key ("索引字段大小限制": an indexed field takes less than 1024 bytes). */
const LONGEST_KEY = 1024
const LONGEST_ID = 512

/** What an index keeps of one document. */
export interface IndexKeys {
  /** The encoded field values, one key for each combination when a field holds an array. */
  keys: Buffer[]
  /** Fields that hold an array: of such a field an index can neither bound a range on both sides nor serve a sort. */
  arrays: string[]
}

/** Computes a document's keys in an index, without the `_id` that ends an entry. */
export function indexKeys(document: Document, index: IndexSchema): IndexKeys {
  let keys: Buffer[] = [Buffer.alloc(0)]
  const arrays: string[] = []
  for (const { field, direction } of index.fields) {
    const { values, throughArray } = valuesAt(document, field)
    if (throughArray) arrays.push(field)
    const encoded = values.map((value) => encodeValue(value, direction))
    keys = keys.flatMap((prefix) => encoded.map((value) => Buffer.concat([prefix, value])))
  }
  if (keys.some((key) => key.length > LONGEST_KEY)) {
    throw invalidParameter(`key too large to index: ${index.name} takes at most ${LONGEST_KEY} bytes`)
  }
  return { keys: arrays.length > 0 ? distinct(keys) : keys, arrays }
}

/** Encodes a document's `_id`. @throws DATABASE_INVALID_PARAM for a type that cannot be a key. */
export function idKey(id: unknown): Buffer {
  if (id === null || id === undefined || Array.isArray(id) || id instanceof RegExp) {
    throw invalidParameter("The '_id' value cannot be of this type")
  }
  const key = encodeValue(id)
  if (key.length > LONGEST_ID) throw invalidParameter(`_id takes at most ${LONGEST_ID} bytes`)
  return key
}

/** The key as MongoDB's duplicate message prints it: `{ hall: "h1", day: 3 }`. */
export function describeKey(document: Document, fields: IndexField[]): string {
  const parts = fields.map(({ field }) => {
    const [value] = valuesAt(document, field).values
    return `${field}: ${typeof value === 'symbol' ? 'undefined' : JSON.stringify(value)}`
  })
  return `{ ${parts.join(', ')} }`
}

function distinct(keys: Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
}

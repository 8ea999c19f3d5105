import { invalidParameter } from './database-errors'
import type { Document } from './document'
import { valuesAt } from './field-path'
import { encodeValue } from './ordered-key'
import type { IndexField } from './schema'

/** Reads `{at: -1, level: 1}`; @throws DATABASE_INVALID_PARAM for any other direction. */
export function readSort(order: Record<string, unknown>): IndexField[] {
  return Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw invalidParameter(`sort direction of ${field} must be 1 or -1`)
    return { field, direction }
  })
}

/**
 * A document's place in a sort as bytes that compare like the index entries do, so that a sort in memory and a sort
 * served by an index can never disagree. Of an array the least element counts, or the greatest when descending.
 */
export function sortKey(document: Document, sort: IndexField[]): Buffer {
  return Buffer.concat(
    sort.map(({ field, direction }) => {
      const encoded = valuesAt(document, field).values.map((value) => encodeValue(value, direction))
      return encoded.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least))
    }),
  )
}

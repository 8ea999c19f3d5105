import type { StoredCollection } from './catalog'
import { isScalar } from './conditions'
import type { Document } from './document'
import { valuesAt } from './field-path'
import { type Cost, search } from './find'
import { encodeValue } from './ordered-key'
import type { Store } from './store'

/** More different values than this and reading the other collection once is cheaper. */
const MOST_VALUES = 1000

/**
 * The documents of another collection that a `$lookup` by two fields can match, read through an index on the foreign
 * field where there is one. They may be more than what matches, never fewer.
 */
export function lookupCandidates(
  store: Store,
  foreign: StoredCollection,
  locals: Document[],
  fields: { localField: string; foreignField: string },
): { documents: Document[]; cost: Cost } {
  const values = new Map<string, unknown>()
  for (const document of locals) {
    for (const value of valuesAt(document, fields.localField).values) {
      values.set(encodeValue(value).toString('latin1'), value)
    }
  }
  const list = [...values.values()].filter((value) => typeof value !== 'symbol')
  const filter =
    list.every(isScalar) && list.length <= MOST_VALUES ? { [fields.foreignField]: { $in: list } } : {}
  const request = { filter, sort: [], offset: 0, limit: Number.POSITIVE_INFINITY }
  const { found, cost } = search(store, foreign, request)
  return { documents: Array.from(found, ({ document }) => document), cost }
}

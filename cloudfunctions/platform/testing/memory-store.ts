import type { CollectionName } from '../../database.schema'
import type { Patch, Stored } from '../database/database'
import { DuplicateKeyError } from '../database/duplicate-key-error'
import { indexesOf } from './serve-by-index'

export type Row = Stored & Record<string, unknown>
export type Rows = Map<string, Row>

/** A copy as it would come back from the platform: JSON, without what is undefined. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** What a patch makes of a document. */
export function patched<T extends Stored>(document: T, patch: Patch<T>): T {
  const removed = new Set<string>(patch.remove ?? [])
  const kept = Object.entries(document).filter(([field]) => !removed.has(field))
  return copy({ ...Object.fromEntries(kept), ...patch.set } as T)
}

/** The unique keys that a document occupies, its id among them: `index → key`. */
export function uniqueKeysOf(collection: CollectionName, document: Row): [string, string][] {
  const unique = indexesOf(collection).filter((index) => index.unique)
  return [
    ['_id_', document._id],
    ...unique.map((index): [string, string] => [
      index.name,
      JSON.stringify(index.fields.map(({ field }) => document[field] ?? null)),
    ]),
  ]
}

/** Throws a DuplicateKeyError when another row has one of the document's unique keys. */
export function requireUnique(
  collection: CollectionName,
  rows: Rows,
  document: Row,
  replaces?: string,
): void {
  if (document._id !== replaces && rows.has(document._id)) throw new DuplicateKeyError('_id_')
  for (const index of indexesOf(collection)) {
    if (!index.unique) continue
    for (const row of rows.values()) {
      const isSame = index.fields.every(({ field }) => row[field] === document[field])
      if (isSame && row._id !== replaces) throw new DuplicateKeyError(index.name)
    }
  }
}

import type { CollectionName } from '../../database.schema'
import { type Database, oneOf, type Stored } from './database'
import { DuplicateKeyError } from './duplicate-key-error'

/** Rows of one request; the platform takes 1000 at most, and 1 MB. */
const ROWS_AT_ONCE = 200
/** The index of ids, as the platform calls it. */
const TAKEN_ID = '_id_'

/**
 * Writes rows whose ids say what they are, those that exist left as they are: repeated, interrupted, or run by two at
 * once, each row is written once. The platform keeps the rows before a taken id and does not try those after it; it is
 * just as well if it keeps none.
 * @returns whether none of them was there before
 */
export async function insertMissing<T extends Stored>(
  database: Database,
  collection: CollectionName,
  rows: readonly T[],
): Promise<boolean> {
  let areNew = true
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const part = rows.slice(start, start + ROWS_AT_ONCE)
    try {
      await database.insert<T>(collection, part)
    } catch (error) {
      if (!isTakenId(error)) throw error
      areNew = false
      await insertRest(database, collection, part)
    }
  }
  return areNew
}

/** Another unique index that is met is nothing that the same row would have caused. */
function isTakenId(error: unknown): boolean {
  return error instanceof DuplicateKeyError && error.index === TAKEN_ID
}

/** Once some of them are there: whoever wrote them may still be writing, so the rest is tried until it is there. */
async function insertRest<T extends Stored>(
  database: Database,
  collection: CollectionName,
  rows: readonly T[],
): Promise<void> {
  for (;;) {
    const where = { _id: oneOf(rows.map(({ _id }) => _id)) }
    const there = await database.find<Stored>(collection, { where, fields: ['_id'], limit: ROWS_AT_ONCE })
    const ids = new Set(there.map(({ _id }) => _id))
    const missing = rows.filter(({ _id }) => !ids.has(_id))
    if (missing.length === 0) return
    try {
      await database.insert<T>(collection, missing)
      return
    } catch (error) {
      if (!isTakenId(error)) throw error
    }
  }
}

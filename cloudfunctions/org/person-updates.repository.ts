import { absent, type Database } from '../platform/database/database'
import type { PersonDocument } from '../platform/directory/directory.documents'
import type { NewValues } from './things.repository'

/** New values of a person who is on record, for the version that was read. */
export interface PersonUpdate {
  id: string
  readVersion: number | undefined
  values: NewValues<PersonDocument>
}

/** People whom an import rewrites. */
export interface PersonUpdatesRepository {
  /** Rewrites each unless somebody has changed it since it was read; after a crash it is called again. */
  updateAll(updates: readonly PersonUpdate[]): Promise<void>
}

/** People who are rewritten side by side. */
const AT_ONCE = 20

export function createPersonUpdatesRepository(database: Database): PersonUpdatesRepository {
  const update = async ({ id, readVersion, values }: PersonUpdate) => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined)
    // Whoever was held up in between must not undo a later edit.
    const isAsRead = { _id: id, version: readVersion ?? absent }
    await database.updateWhere<PersonDocument>('org_people', isAsRead, { set: Object.fromEntries(given) })
  }
  return {
    async updateAll(updates) {
      for (let start = 0; start < updates.length; start += AT_ONCE)
        await Promise.all(updates.slice(start, start + AT_ONCE).map(update))
    },
  }
}

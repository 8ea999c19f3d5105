import { absent, between, type Database, oneOf, type Transaction } from '../platform/database/database'
import type { RosterDocument } from '../platform/directory/directory.documents'

/** Duty rosters, one document a window and day. */
export interface RostersRepository {
  find(id: string): Promise<RosterDocument | undefined>
  findAll(ids: readonly string[]): Promise<RosterDocument[]>
  ofWindow(windowId: string, fromDay: string, untilDay: string): Promise<RosterDocument[]>
  save(transaction: Transaction, roster: RosterDocument): Promise<void>
  /** Writes in bulk what does not stand there in its version or a later one; after a crash it is called again. */
  saveAll(rosters: readonly RosterDocument[]): Promise<void>
}

/** Days that are read at once. */
const MOST = 1000
/** Documents that are replaced side by side. */
const AT_ONCE = 20

function versionOf({ version }: Pick<RosterDocument, 'version'>): number {
  return version ?? 1
}

export function createRostersRepository(database: Database): RostersRepository {
  const findAll = async (ids: readonly string[]): Promise<RosterDocument[]> =>
    ids.length === 0
      ? []
      : database.find<RosterDocument>('org_rosters', { where: { _id: oneOf(ids) }, limit: MOST })
  return {
    find: (id) => database.get('org_rosters', id),
    findAll,
    ofWindow: (windowId, fromDay, untilDay) =>
      database.find<RosterDocument>('org_rosters', {
        where: { windowId, day: between(fromDay, untilDay) },
        orderBy: ['day', 'asc'],
        limit: MOST,
      }),
    save: (transaction, roster) => transaction.put<RosterDocument>('org_rosters', roster),
    async saveAll(rosters) {
      const there = await findAll(rosters.map(({ _id }) => _id))
      const before = new Map(there.map((roster) => [roster._id, roster]))
      const missing = rosters.filter(({ _id }) => !before.has(_id))
      if (missing.length > 0) await database.insert('org_rosters', missing)
      // Each is replaced as one document: removed first, it would be gone with its version after a crash.
      const replace = async ({ _id, ...roster }: RosterDocument) => {
        const old = before.get(_id)
        if (!old || versionOf(old) >= versionOf(roster)) return
        // Whoever was held up in between must not put a roster back that was edited since.
        const isAsRead = { _id, version: old.version ?? absent }
        await database.updateWhere<RosterDocument>('org_rosters', isAsRead, { set: roster })
      }
      for (let start = 0; start < rosters.length; start += AT_ONCE)
        await Promise.all(rosters.slice(start, start + AT_ONCE).map(replace))
    },
  }
}

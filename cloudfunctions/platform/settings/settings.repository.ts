import type { Database, Transaction } from '../database/database'

/** Settings change rarely; a change is seen everywhere within a minute. */
const KEPT_FOR_MS = 60_000

/** Reads one feature's settings document, with the defaults for what it does not name. */
export interface SettingsRepository<Settings> {
  read(now: number): Promise<Settings>
  /** As they are stored at this moment. */
  readNow(): Promise<Settings>
  /** As the transaction sees them; whoever saves meanwhile makes the saving that follows begin anew. */
  readWithin(transaction: Transaction): Promise<Settings>
  /** Replaces the document. This instance forgets what it kept, others within a minute. */
  save(transaction: Transaction, settings: Settings): Promise<void>
}

export function createSettingsRepository<Settings extends object>(
  database: Database,
  id: string,
  defaults: Settings,
): SettingsRepository<Settings> {
  let kept: { settings: Settings; until: number } | undefined
  const readFrom = async (source: Pick<Database, 'get'>): Promise<Settings> => ({
    ...defaults,
    ...(await source.get<Settings & { _id: string }>('settings', id)),
  })
  return {
    async read(now) {
      if (kept === undefined || now >= kept.until || now < kept.until - KEPT_FOR_MS)
        kept = { settings: await readFrom(database), until: now + KEPT_FOR_MS }
      return kept.settings
    },
    readNow: () => readFrom(database),
    readWithin: (transaction) => readFrom(transaction),
    async save(transaction, settings) {
      await transaction.put('settings', { ...settings, _id: id })
      kept = undefined
    },
  }
}

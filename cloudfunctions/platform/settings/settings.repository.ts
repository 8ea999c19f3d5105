import type { Database } from '../database/database'

/** Settings change rarely; a change is seen everywhere within a minute. */
const KEPT_FOR_MS = 60_000

/** Reads one feature's settings document, with the defaults for what it does not name. */
export interface SettingsRepository<Settings> {
  read(now: number): Promise<Settings>
}

export function createSettingsRepository<Settings extends object>(
  database: Database,
  id: string,
  defaults: Settings,
): SettingsRepository<Settings> {
  let kept: { settings: Settings; until: number } | undefined
  return {
    async read(now) {
      if (kept === undefined || now >= kept.until || now < kept.until - KEPT_FOR_MS) {
        const stored = await database.get<Settings & { _id: string }>('settings', id)
        kept = { settings: { ...defaults, ...stored }, until: now + KEPT_FOR_MS }
      }
      return kept.settings
    },
  }
}

import type { exportEntries as contract } from '@qingjian/shared/audit/audit.contracts'
import type { AuditFilters } from '@qingjian/shared/audit/audit-fields'
import { succeed } from '@qingjian/shared/kernel/result'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { UseCase } from '../platform/serve/method'
import type { AuditDependencies } from './audit.dependencies'
import type { AuditRepository } from './audit.repository'
import { viewEntries } from './entry-views'
import { findMatching } from './find-matching'
import { logEntry } from './log-entry'
import { type Reach, reachOf } from './reach'

/** Entries of one export, which fit well into one answer of the platform (6 MB). */
const MOST = 5000
/** Long before the function's minute (config.json) is over. */
const LAST_READ_MS = 30_000

/** What is found, to take away: logged with filters and reason before it is handed over. */
export const exportEntries: UseCase<AuditDependencies, typeof contract> = async (
  { directory, elapsed, entries, work },
  actor,
  { filters, reason },
) => {
  const reach = await reachOf(actor, directory)
  const found = await readAll(entries, filters, reach, elapsed)
  await logEntry(work, {
    subject: 'audit_entries',
    reason,
    details: { filters, entries: found.entries.length, complete: found.complete },
  })
  return succeed({ entries: await viewEntries(directory, found.entries), complete: found.complete })
}

async function readAll(log: AuditRepository, filters: AuditFilters, reach: Reach, elapsed: () => number) {
  const found: AuditEntry[] = []
  let after: string | undefined
  while (found.length < MOST && elapsed() < LAST_READ_MS) {
    const more = await findMatching(log, { filters, reach, most: MOST - found.length, after })
    found.push(...more.entries)
    if (more.next === undefined) return { entries: found, complete: true }
    after = more.next
  }
  return { entries: found, complete: false }
}

import { ACTION_NAMES, FEATURE_NAMES } from '@qingjian/shared/audit/action-names'
import type { startSearch as contract } from '@qingjian/shared/audit/audit.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { AuditDependencies } from './audit.dependencies'
import { logEntry } from './log-entry'
import { reachOf } from './reach'
import { signSearch } from './search-session'

/** Begins a search session: its entry, with the reason, is in the log before anything is shown. */
export const startSearch: UseCase<AuditDependencies, typeof contract> = async (
  { directory, now, searches, work },
  actor,
  { reason },
) => {
  const reach = await reachOf(actor, directory)
  await logEntry(work, { subject: 'audit_entries', reason })
  const features = Object.entries(FEATURE_NAMES).map(([feature, name]) => ({
    feature,
    name,
    actions: Object.entries(ACTION_NAMES)
      .filter(([action]) => action.startsWith(`${feature}.`))
      .map(([action, words]) => ({ action, name: words })),
  }))
  return succeed({ ...signSearch(searches, actor, now), wholeDistrict: reach.whole, features })
}

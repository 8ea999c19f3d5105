import type { searchEntries as contract } from '@qingjian/shared/audit/audit.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { AuditDependencies } from './audit.dependencies'
import { viewEntries } from './entry-views'
import { findMatching } from './find-matching'
import { reachOf } from './reach'
import { isSearchOpen } from './search-session'

const PAGE = 50

/** A page of the log, within a search session that has left its own entry. */
export const searchEntries: UseCase<AuditDependencies, typeof contract> = async (
  { directory, entries, now, searches },
  actor,
  { after, filters, search },
) => {
  if (!isSearchOpen(searches, search, actor, now))
    return fail('CONFLICT', '这次查询已经超过一小时，请重新填写查询事由')
  const reach = await reachOf(actor, directory)
  const found = await findMatching(entries, { filters, reach, most: PAGE, after })
  const views = await viewEntries(directory, found.entries)
  if (found.next === undefined) return succeed({ entries: views })
  return succeed({ entries: views, next: found.next, searchedBackTo: instantOf(found.next) })
}

/** The instant that a position begins with. */
function instantOf(position: string): number {
  return Number.parseInt(position.slice(0, 9), 36)
}

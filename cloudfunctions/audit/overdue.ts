import { positionOf } from '../platform/ids/position'
import type { AuditChainSource } from './chain-source'

/** Entries are sealed twice a minute; what waits longer than this has been forgotten. */
const OVERDUE_MS = 5 * 60_000
const MOST_COUNTED = 1000

/** Entries that should have been sealed long before an instant (UTC milliseconds), if there are any. */
export async function findOverdue(
  source: AuditChainSource,
  now: number,
): Promise<{ count: number; oldestAt: number; message: string } | undefined> {
  const overdue = await source.overdue(positionOf(now - OVERDUE_MS, ''), MOST_COUNTED)
  const [oldest] = overdue
  if (!oldest) return undefined
  const count = overdue.length
  const words = count < MOST_COUNTED ? `${count}条` : `${count}条以上`
  const message = `有${words}记录超过5分钟还没有封存，请检查审计的定时任务是否在运行`
  return { count, oldestAt: oldest.at, message }
}

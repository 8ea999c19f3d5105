import type { Actor } from '../platform/access/actor'
import { mergeWalks } from '../platform/database/merge-walks'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { orderOf } from './cases.repository'
import { isWanted, type Wanted, walksOf } from './queue-walks'

/**
 * Reads a queue on from a cursor until so many rows are found, at constant cost.
 * @returns `next` when there may be more
 */
export async function lookThrough(
  { cases, now }: Pick<CasesDependencies, 'cases' | 'now'>,
  actor: Actor,
  wanted: Wanted,
  { after, isBrief = false, size }: { after?: string | undefined; size: number; isBrief?: boolean },
): Promise<{ page: CaseDocument[]; next?: string }> {
  const walks = walksOf(actor, wanted, now)
  const [first] = walks
  if (first === undefined) return { page: [] }
  const order = orderOf(first)
  return mergeWalks(
    {
      walks,
      order,
      direction: order === 'rank' ? 'asc' : 'desc',
      read: (walk, cursor, limit) => cases.walk(walk, cursor, limit, isBrief),
      isWanted: (row) => isWanted(actor, wanted, row),
    },
    { after, size },
  )
}

import type { Actor } from '../platform/access/actor'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { orderOf } from './cases.repository'
import { isWanted, type Wanted, walksOf } from './queue-walks'

/** Rounds of reading that one call makes at most, where rows are out of reach and left out. */
const MOST_ROUNDS = 20

/**
 * Reads a queue on from a cursor until so many rows are found: each walk gives its rows in order, and what they give is
 * merged. Constant cost, whatever the number of cases.
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
  const isBefore = (one: string, other: string) => (order === 'rank' ? one < other : one > other)
  const page: CaseDocument[] = []
  let cursor = after
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = await Promise.all(walks.map((walk) => cases.walk(walk, cursor, size + 1, isBrief)))
    const full = parts.flatMap((rows) => (rows.length > size ? [rows.at(-1)?.[order] ?? ''] : []))
    // Beyond the end of a walk that was cut, another row of it could come first.
    const horizon = full.sort((one, other) => (isBefore(one, other) ? -1 : 1))[0]
    const merged = [...new Map(parts.flat().map((row) => [row._id, row])).values()]
      .filter((row) => horizon === undefined || !isBefore(horizon, row[order]))
      .sort((one, other) => (isBefore(one[order], other[order]) ? -1 : 1))
    for (const [index, row] of merged.entries()) {
      if (isWanted(actor, wanted, row)) page.push(row)
      const isLast = index === merged.length - 1 && horizon === undefined
      if (page.length === size) return isLast ? { page } : { page, next: row[order] }
    }
    if (horizon === undefined) return { page }
    cursor = horizon
  }
  return cursor === undefined ? { page } : { page, next: cursor }
}

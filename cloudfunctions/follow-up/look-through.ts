import type { FollowUpDocument } from './follow-up.documents'

const PAGE = 20
/** Rows that are read of each walk at a time, and how often one call reads at most. */
const BATCH = PAGE + 1
const MOST_ROUNDS = 20

/** Reads the rows of one index after a cursor, in order. */
export type Walk = (after: string | undefined, limit: number) => Promise<FollowUpDocument[]>

/**
 * A page of a list. Each walk gives its rows in order, and what they give is merged; rows that must not be shown are left
 * out. The cost is that of some pages, however many rows there are.
 * @param order what the rows are ordered by, newest or most urgent first
 * @returns `next` when there may be more
 */
export async function lookThrough(
  walks: readonly Walk[],
  order: 'position' | 'callPosition',
  doesFit: (row: FollowUpDocument) => boolean,
  start: string | undefined,
): Promise<{ page: FollowUpDocument[]; next?: string }> {
  const keyOf = (row: FollowUpDocument) => row[order] ?? ''
  const isBefore = (one: string, other: string) => (order === 'position' ? one > other : one < other)
  const page: FollowUpDocument[] = []
  let after = start
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = await Promise.all(walks.map((walk) => walk(after, BATCH)))
    // Beyond the end of a walk that was cut, another row of it could come first.
    const cuts = parts.flatMap((rows) => (rows.length === BATCH ? rows.slice(-1).map(keyOf) : []))
    const horizon = cuts.sort((one, other) => (isBefore(one, other) ? -1 : 1))[0]
    const merged = [...new Map(parts.flat().map((row) => [row._id, row])).values()]
      .filter((row) => horizon === undefined || !isBefore(horizon, keyOf(row)))
      .sort((one, other) => (isBefore(keyOf(one), keyOf(other)) ? -1 : 1))
    for (const row of merged) {
      if (!doesFit(row)) continue
      if (page.length === PAGE) return { page, next: keyOf(page.at(-1) ?? row) }
      page.push(row)
    }
    if (horizon === undefined) return { page }
    after = horizon
  }
  return after === undefined ? { page } : { page, next: after }
}

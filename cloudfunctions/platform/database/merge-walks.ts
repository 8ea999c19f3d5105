import type { Stored } from './database'

/** Rounds of reading that one call makes at most, where rows are out of reach and left out. */
const MOST_ROUNDS = 20

/** The fields of a row that always hold a text. */
type TextField<Row> = { [Field in keyof Row]: Row[Field] extends string ? Field : never }[keyof Row] & string

/** Several walks over indexes that together hold what is wanted; a row may lie on more than one of them. */
export interface Walks<Row extends Stored, Walk> {
  walks: readonly Walk[]
  /** The field by which every walk is ordered; its values are unique texts and are the cursor. */
  order: TextField<Row>
  direction: 'asc' | 'desc'
  /** The first rows of a walk that come after a cursor, in order. */
  read(walk: Walk, after: string | undefined, limit: number): Promise<Row[]>
  /** Whether a row is shown; walks may cover more than is wanted. */
  isWanted(row: Row): boolean
}

/**
 * Reads on from a cursor until so many wanted rows are found: each walk gives its rows in order, and what they give is
 * merged, each row once. Constant cost, whatever the number of rows.
 * @returns `next` when there may be more; where much is left out, it can come with a page that is not full
 */
export async function mergeWalks<Row extends Stored, Walk>(
  { direction, isWanted, order, read, walks }: Walks<Row, Walk>,
  { after, size }: { after?: string | undefined; size: number },
): Promise<{ page: Row[]; next?: string }> {
  const keyOf = (row: Row) => row[order] as string
  const isBefore = (one: string, other: string) => (direction === 'asc' ? one < other : one > other)
  const page: Row[] = []
  let cursor = after
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = await Promise.all(walks.map((walk) => read(walk, cursor, size + 1)))
    const cuts = parts.flatMap((rows) => (rows.length > size ? rows.slice(-1).map(keyOf) : []))
    // Beyond the end of a walk that was cut, another row of it could come first.
    const horizon = cuts.sort((one, other) => (isBefore(one, other) ? -1 : 1))[0]
    const merged = [...new Map(parts.flat().map((row) => [row._id, row])).values()]
      .filter((row) => horizon === undefined || !isBefore(horizon, keyOf(row)))
      .sort((one, other) => (isBefore(keyOf(one), keyOf(other)) ? -1 : 1))
    for (const [index, row] of merged.entries()) {
      if (isWanted(row)) page.push(row)
      const isLast = index === merged.length - 1 && horizon === undefined
      if (page.length === size) return isLast ? { page } : { page, next: keyOf(row) }
    }
    if (horizon === undefined) return { page }
    cursor = horizon
  }
  return cursor === undefined ? { page } : { page, next: cursor }
}

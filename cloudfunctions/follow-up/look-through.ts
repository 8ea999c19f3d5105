const PAGE = 20
const BATCH = 100
/** Rows that one call looks through at most. */
const MOST_LOOKED_AT = 1000

/**
 * A page of rows that fit, read on in batches until it is full, all has been seen, or enough was looked at for one call:
 * the cost does not grow with the number of rows there are.
 * @param read the rows after a cursor, at most so many
 */
export async function lookThrough<Row>(
  read: (after: string | undefined, limit: number) => Promise<Row[]>,
  doesFit: (row: Row) => boolean,
  cursorOf: (row: Row) => string,
  start: string | undefined,
): Promise<{ page: Row[]; next?: string }> {
  const page: Row[] = []
  let after = start
  for (let lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += BATCH) {
    const rows = await read(after, BATCH)
    for (const row of rows) {
      if (doesFit(row)) {
        if (page.length === PAGE) return after === undefined ? { page } : { page, next: after }
        page.push(row)
      }
      after = cursorOf(row)
    }
    if (rows.length < BATCH) return { page }
  }
  return after === undefined ? { page } : { page, next: after }
}

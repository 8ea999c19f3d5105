import type { BreakKind } from '@qingjian/shared/audit/audit-fields'
import type { ChainHead } from './chain'
import type { ChainRow } from './chain-source'

/** How the rows of one chain are linked. */
export interface ChainDescription<Row extends ChainRow> {
  /** The place the row has if it is the one that comes after `head`. */
  link(row: Row, head: ChainHead): ChainHead
  /** Whether the row says of itself that it is in the chain; left out where every stored row is. */
  isSealed?(row: Row): boolean
}

/** The first place where the stored rows are not what was sealed. */
export interface ChainBreak<Row extends ChainRow> {
  kind: BreakKind
  sequence: number
  /** What stands there; nothing where rows are missing. */
  entry?: Row
}

interface Walk<Row extends ChainRow> {
  /** The place of the last row that fits. */
  head: ChainHead
  /** The last row that fits; nothing where none was walked. */
  before?: Row
  break?: ChainBreak<Row>
}

/** Recomputes the chain over rows in the order of their sequence, from the one after `from` to the first that does not fit. */
export function walkChain<Row extends ChainRow>(
  rows: readonly Row[],
  from: ChainHead,
  { isSealed = () => true, link }: ChainDescription<Row>,
): Walk<Row> {
  let head = from
  let before: Row | undefined
  const walk = (found?: ChainBreak<Row>): Walk<Row> => ({
    head,
    ...(before && { before }),
    ...(found && { break: found }),
  })
  for (const [place, entry] of rows.entries()) {
    const expected = link(entry, head)
    const sequence = Number(entry.sequence)
    if (sequence !== expected.sequence) {
      const isGap = Number.isInteger(sequence) && sequence > expected.sequence
      if (isGap) return walk({ kind: 'removed', sequence: expected.sequence })
      return walk({ kind: 'added', sequence, entry })
    }
    if (!isSealed(entry) || entry.hash !== expected.hash) {
      const twin = rows[place + 1]
      // Two rows in one place: the one that fits is the real one.
      if (twin?.sequence === sequence && link(twin, head).hash === twin.hash)
        return walk({ kind: 'added', sequence, entry })
      const hashHere = (row: Row) => link(row, head).hash
      const kind = isElsewhere(rows, entry, hashHere) ? 'reordered' : 'changed'
      return walk({ kind, sequence, entry })
    }
    head = { sequence, hash: expected.hash }
    before = entry
  }
  return walk()
}

/** Whether the row that belongs where one was found stands among the others: then that one took its place. */
function isElsewhere<Row extends ChainRow>(
  rows: readonly Row[],
  found: Row,
  hashHere: (row: Row) => string,
): boolean {
  return rows.some((other) => {
    if (other === found) return false
    const hash = hashHere(other)
    return hash === other.hash || hash === found.hash
  })
}

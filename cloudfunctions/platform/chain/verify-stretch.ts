import type { ChainHead } from './chain'
import type { ChainRow, ChainSource } from './chain-source'
import { type ChainBreak, type ChainDescription, walkChain } from './walk-chain'

/** Rows of one stretch; as many as the platform answers at once. */
export const STRETCH = 1000

/** What a stretch showed. `going`: it is in order and there is more. */
export interface Stretch<Row extends ChainRow> {
  state: 'going' | 'intact' | 'broken'
  /** The place of the last row that fits: from there the next stretch goes on. */
  reached: ChainHead
  /** The chain's own note of its end. */
  head: ChainHead
  /** The last row that fits, where this stretch has one. */
  before?: Row
  break?: ChainBreak<Row>
}

/**
 * Verifies the next stretch of a chain. Rows may be sealed meanwhile: what the head said before the rows were read must be
 * there, and what it says afterwards bounds what may be there.
 */
export async function verifyStretch<Row extends ChainRow>(
  source: ChainSource<Row>,
  from: ChainHead,
  description: ChainDescription<Row>,
): Promise<Stretch<Row>> {
  const promised = await source.head()
  const rows = await source.sealedFrom(from.sequence, STRETCH)
  const head = await source.head()
  const [anchor] = rows
  if (from.sequence > 0 && anchor?.hash !== from.hash) {
    const found: ChainBreak<Row> = anchor
      ? { kind: 'changed', sequence: from.sequence, entry: anchor }
      : { kind: 'removed', sequence: from.sequence }
    return { state: 'broken', reached: from, head, break: found }
  }
  const walk = walkChain(from.sequence > 0 ? rows.slice(1) : rows, from, description)
  const isEnd = rows.length < STRETCH
  const stretch = { reached: walk.head, head, ...(walk.before && { before: walk.before }) }
  const found =
    walk.break ??
    findHeadBreak(rows, walk.head, promised, head) ??
    (isEnd ? await findMissing(source, walk.head, promised) : undefined)
  if (found) return { state: 'broken', ...stretch, break: found }
  return { state: isEnd ? 'intact' : 'going', ...stretch }
}

/** Compares the chain's note of its end with the rows. */
function findHeadBreak<Row extends ChainRow>(
  rows: readonly Row[],
  reached: ChainHead,
  promised: ChainHead,
  head: ChainHead,
): ChainBreak<Row> | undefined {
  const named = rows.find(({ sequence }) => sequence === promised.sequence)
  if (named && named.hash !== promised.hash)
    return { kind: 'head', sequence: promised.sequence, entry: named }
  if (reached.sequence <= head.sequence) return undefined
  const beyond = rows.find(({ sequence }) => Number(sequence) > head.sequence)
  return { kind: 'head', sequence: head.sequence + 1, ...(beyond && { entry: beyond }) }
}

/** At the end of the rows: whether the head promised more, or something lies beside the chain. */
async function findMissing<Row extends ChainRow>(
  source: ChainSource<Row>,
  reached: ChainHead,
  promised: ChainHead,
): Promise<ChainBreak<Row> | undefined> {
  if (reached.sequence < promised.sequence) return { kind: 'removed', sequence: reached.sequence + 1 }
  const stray = await source.stray()
  return stray && { kind: 'added', sequence: Number(stray.sequence ?? 0) || 0, entry: stray }
}

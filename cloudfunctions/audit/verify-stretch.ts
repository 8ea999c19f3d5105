import type { AuditEntry } from '../platform/audit/audit.documents'
import type { ChainHead } from './chain'
import type { ChainSource } from './chain-source'
import { type ChainBreak, walkChain } from './walk-chain'

/** Entries of one stretch; as many as the platform answers at once. */
export const STRETCH = 1000

/** What a stretch showed. `going`: it is in order and there is more. */
export interface Stretch {
  state: 'going' | 'intact' | 'broken'
  /** The last entry that fits: from there the next stretch goes on. */
  reached: ChainHead
  /** The chain's own note of its end. */
  head: ChainHead
  before?: AuditEntry
  break?: ChainBreak
}

/**
 * Verifies the next stretch of the chain. Entries may be sealed meanwhile: what the head said before the entries were read
 * must be there, and what it says afterwards bounds what may be there.
 */
export async function verifyStretch(source: ChainSource, from: ChainHead): Promise<Stretch> {
  const promised = await source.head()
  const entries = await source.sealedFrom(from.sequence, STRETCH)
  const head = await source.head()
  const [anchor] = entries
  if (from.sequence > 0 && anchor?.hash !== from.hash) {
    const found: ChainBreak = anchor
      ? { kind: 'changed', sequence: from.sequence, entry: anchor }
      : { kind: 'removed', sequence: from.sequence }
    return { state: 'broken', reached: from, head, break: found }
  }
  const walk = walkChain(from.sequence > 0 ? entries.slice(1) : entries, from)
  const isEnd = entries.length < STRETCH
  const stretch = { reached: walk.head, head, ...(walk.before && { before: walk.before }) }
  const found =
    walk.break ??
    findHeadBreak(entries, walk.head, promised, head) ??
    (isEnd ? await findMissing(source, walk.head, promised) : undefined)
  if (found) return { state: 'broken', ...stretch, break: found }
  return { state: isEnd ? 'intact' : 'going', ...stretch }
}

/** Compares the chain's note of its end with the entries. */
function findHeadBreak(
  entries: readonly AuditEntry[],
  reached: ChainHead,
  promised: ChainHead,
  head: ChainHead,
): ChainBreak | undefined {
  const named = entries.find(({ sequence }) => sequence === promised.sequence)
  if (named && named.hash !== promised.hash)
    return { kind: 'head', sequence: promised.sequence, entry: named }
  if (reached.sequence <= head.sequence) return undefined
  const beyond = entries.find(({ sequence }) => Number(sequence) > head.sequence)
  return { kind: 'head', sequence: head.sequence + 1, ...(beyond && { entry: beyond }) }
}

/** At the end of the entries: whether the head promised more, or something lies beside the chain. */
async function findMissing(
  source: ChainSource,
  reached: ChainHead,
  promised: ChainHead,
): Promise<ChainBreak | undefined> {
  if (reached.sequence < promised.sequence) return { kind: 'removed', sequence: reached.sequence + 1 }
  const stray = await source.stray()
  return stray && { kind: 'added', sequence: Number(stray.sequence ?? 0) || 0, entry: stray }
}

import { createHash } from 'node:crypto'
import { canonicalJson } from '../crypto/canonical-json'

/** A place in a chain: the number of a row, from 1 on, and its hash. */
export interface ChainHead {
  sequence: number
  hash: string
}

/** Where a chain stands before its first row. */
export const CHAIN_BEGINNING: ChainHead = { sequence: 0, hash: '0'.repeat(64) }

/**
 * The place of the row that comes after `head`: SHA-256 (hex) over the hash before it, its sequence and its content as JSON
 * with sorted keys. Whoever changes, removes or reorders a row breaks every hash that follows. `content` is the row without
 * its own place in the chain.
 */
export function linkAfter(head: ChainHead, content: object): ChainHead {
  const sequence = head.sequence + 1
  const hash = createHash('sha256')
    .update(`${head.hash}\n${sequence}\n${canonicalJson(content)}`)
    .digest('hex')
  return { sequence, hash }
}

/** The hash in groups of four characters, for reading out and for the printed record. */
export function fingerprintOf({ hash }: Pick<ChainHead, 'hash'>): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}

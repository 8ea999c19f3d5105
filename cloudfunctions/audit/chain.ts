import { createHash } from 'node:crypto'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { canonicalJson } from '../platform/crypto/canonical-json'

/** Where the chain stands: the last sealed entry. */
export interface ChainHead {
  sequence: number
  hash: string
}

export const CHAIN_BEGINNING: ChainHead = { sequence: 0, hash: '0'.repeat(64) }

/** Links an entry to the one before it: whoever changes, removes or reorders an entry breaks every hash that follows. */
export function sealEntry(entry: AuditEntry, head: ChainHead): AuditEntry & ChainHead {
  const sequence = head.sequence + 1
  const { hash: _hash, sealed: _sealed, sequence: _sequence, ...content } = entry
  const hash = createHash('sha256')
    .update(`${head.hash}\n${sequence}\n${canonicalJson(content)}`)
    .digest('hex')
  return { ...entry, sealed: true, sequence, hash }
}

/** The head in groups of four characters, for reading out and for the printed record. */
export function fingerprintOf({ hash }: ChainHead): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}

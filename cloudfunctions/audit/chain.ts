import type { AuditEntry } from '../platform/audit/audit.documents'
import { type ChainHead, linkAfter } from '../platform/chain/chain'
import type { ChainDescription } from '../platform/chain/walk-chain'

/** Links an entry to the one before it; all of it counts but its place in the chain. */
export function sealEntry(entry: AuditEntry, head: ChainHead): AuditEntry & ChainHead {
  const { hash: _hash, sealed: _sealed, sequence: _sequence, ...content } = entry
  return { ...entry, sealed: true, ...linkAfter(head, content) }
}

/** How the audit log is chained. */
export const AUDIT_CHAIN: ChainDescription<AuditEntry> = {
  link: sealEntry,
  isSealed: ({ sealed }) => sealed === true,
}

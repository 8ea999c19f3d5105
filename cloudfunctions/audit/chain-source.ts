import type { AuditEntry } from '../platform/audit/audit.documents'
import type { ChainSource } from '../platform/chain/chain-source'

/** The stored log as a verification reads it. */
export interface AuditChainSource extends ChainSource<AuditEntry> {
  /** Not yet in the chain though written before a position, oldest first. */
  overdue(position: string, limit: number): Promise<AuditEntry[]>
}

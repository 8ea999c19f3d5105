import type { AuditEntry } from '../platform/audit/audit.documents'
import type { ChainHead } from './chain'

/** The stored log as a verification reads it: the database, or a file that was exported from it. */
export interface ChainSource {
  /** Where the chain ends by its own note; the beginning while nothing is sealed. */
  head(): Promise<ChainHead>
  /** Entries with this sequence and after it, by sequence. */
  sealedFrom(sequence: number, limit: number): Promise<AuditEntry[]>
  /** An entry that claims to be sealed and has no place in the chain, if there is one. */
  stray(): Promise<AuditEntry | undefined>
  /** Not yet in the chain though written before a position, oldest first. */
  overdue(position: string, limit: number): Promise<AuditEntry[]>
}

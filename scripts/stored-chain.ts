import type { AuditChainSource } from '@qingjian/cloudfunctions/audit/chain-source'

/** A log to verify, with what only a report needs. */
export interface StoredChain extends AuditChainSource {
  /** A person's name, or the id where names are not at hand. */
  nameOf(personId: string): Promise<string>
}

import type { AuditEntry } from '../platform/audit/audit.documents'
import { CHAIN_BEGINNING, type ChainHead } from '../platform/chain/chain'
import { absent, atLeast, between, type Database, lessThan, type Where } from '../platform/database/database'
import type { AuditChainSource } from './chain-source'

/** The chain's own note of its end. */
export type HeadDocument = ChainHead & { _id: 'head' }

/** Texts are ordered apart from numbers, so that a walk by number never meets one. */
const ANY_TEXT = between('', '\uffff')

/** What has no place in the chain and yet is not waiting to be sealed. */
const OUTSIDE: readonly Where<AuditEntry>[] = [
  { sequence: absent, sealed: true },
  { sequence: absent, sealed: absent },
  { sequence: absent, sealed: ANY_TEXT },
  { sequence: lessThan(1) },
  { sequence: ANY_TEXT },
]

/** Reads the chain from a database; with the reading half of the port, so that a tool can bring its own. */
export function createChainReader(database: Pick<Database, 'find' | 'get'>): AuditChainSource {
  return {
    async head() {
      const head = await database.get<HeadDocument>('audit_chain', 'head')
      return head ? { sequence: head.sequence, hash: head.hash } : CHAIN_BEGINNING
    },
    sealedFrom: (sequence, limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: { sequence: atLeast(sequence) },
        orderBy: ['sequence', 'asc'],
        limit,
      }),
    async stray() {
      for (const where of OUTSIDE) {
        const [entry] = await database.find<AuditEntry>('audit_entries', { where, limit: 1 })
        if (entry) return entry
      }
      return undefined
    },
    overdue: (position, limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: { sealed: false, position: lessThan(position) },
        orderBy: ['position', 'asc'],
        limit,
      }),
  }
}

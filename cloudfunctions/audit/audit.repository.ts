import type { AuditEntry } from '../platform/audit/audit.documents'
import {
  absent,
  atLeast,
  between,
  type Database,
  lessThan,
  type Where,
  within,
} from '../platform/database/database'
import { CHAIN_BEGINNING, type ChainHead, sealEntry } from './chain'
import type { ChainSource } from './chain-source'

/** Texts are ordered apart from numbers, so that a walk by number never meets one. */
const ANY_TEXT = between('', '\uffff')

type HeadDocument = ChainHead & { _id: 'head' }

/** Entries whose position lies from one value on and before another. */
export interface Span {
  from: string
  before: string
}

/** The log. It can be read, and entries can be sealed once; nothing here changes or removes any. */
export interface AuditRepository extends ChainSource {
  /** Not yet in the chain, oldest first. */
  unsealed(limit: number): Promise<AuditEntry[]>
  /** Not yet in the chain though written before a position, oldest first. */
  overdue(position: string, limit: number): Promise<AuditEntry[]>
  /** Appends entries to the chain in one transaction; ones that another worker has sealed are left out. Answers how many. */
  seal(entries: readonly AuditEntry[]): Promise<number>
  /** Entries within a span, newest first. @param where equalities that one index serves together with the position */
  find(where: Where<AuditEntry>, span: Span, limit: number): Promise<AuditEntry[]>
}

export function createAuditRepository(database: Database): AuditRepository {
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
      const outside: Where<AuditEntry>[] = [
        { sequence: absent, sealed: true },
        { sequence: absent, sealed: absent },
        { sequence: absent, sealed: ANY_TEXT },
        { sequence: lessThan(1) },
        { sequence: ANY_TEXT },
      ]
      for (const where of outside) {
        const [entry] = await database.find<AuditEntry>('audit_entries', { where, limit: 1 })
        if (entry) return entry
      }
      return undefined
    },
    unsealed: (limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: { sealed: false },
        orderBy: ['position', 'asc'],
        limit,
      }),
    overdue: (position, limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: { sealed: false, position: lessThan(position) },
        orderBy: ['position', 'asc'],
        limit,
      }),
    seal: (entries) =>
      database.transaction(async (transaction) => {
        let head: ChainHead = (await transaction.get<HeadDocument>('audit_chain', 'head')) ?? CHAIN_BEGINNING
        let sealed = 0
        for (const { _id } of entries) {
          const entry = await transaction.get<AuditEntry>('audit_entries', _id)
          if (!entry || entry.sealed) continue
          const linked = sealEntry(entry, head)
          await transaction.put<AuditEntry>('audit_entries', linked)
          head = { sequence: linked.sequence, hash: linked.hash }
          sealed += 1
        }
        if (sealed > 0) await transaction.put<HeadDocument>('audit_chain', { _id: 'head', ...head })
        return sealed
      }),
    find: (where, { before, from }, limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: { ...where, position: within(from, before) },
        orderBy: ['position', 'desc'],
        limit,
      }),
  }
}

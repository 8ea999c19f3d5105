import type { AuditEntry } from '../platform/audit/audit.documents'
import { CHAIN_BEGINNING, type ChainHead } from '../platform/chain/chain'
import { type Database, oneOf, within } from '../platform/database/database'
import { sealEntry } from './chain'
import { createChainReader, type HeadDocument } from './chain.repository'
import type { AuditChainSource } from './chain-source'

/** Entries whose position lies from one value on and before another. */
export interface Span {
  from: string
  before: string
}

/** One field of which an entry has one of some values, each served by an index together with the position. */
export interface Narrowing {
  field: 'subject' | 'personId' | 'action' | 'unitId'
  values: readonly string[]
}

/** The log. It can be read, and entries can be sealed once; nothing here changes or removes any. */
export interface AuditRepository extends AuditChainSource {
  /** Not yet in the chain, oldest first. */
  unsealed(limit: number): Promise<AuditEntry[]>
  /** Appends entries to the chain in one transaction; ones that another worker has sealed are left out. Answers how many. */
  seal(entries: readonly AuditEntry[]): Promise<number>
  /** Entries within a span, newest first. */
  find(narrowing: Narrowing | undefined, span: Span, limit: number): Promise<AuditEntry[]>
}

export function createAuditRepository(database: Database): AuditRepository {
  return {
    ...createChainReader(database),
    unsealed: (limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: { sealed: false },
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
    find: (narrowing, { before, from }, limit) =>
      database.find<AuditEntry>('audit_entries', {
        where: {
          ...(narrowing && { [narrowing.field]: oneOf(narrowing.values) }),
          position: within(from, before),
        },
        orderBy: ['position', 'desc'],
        limit,
      }),
  }
}

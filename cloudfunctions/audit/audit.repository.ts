import type { AuditEntry } from '../platform/audit/audit.documents'
import type { Database } from '../platform/database/database'
import { CHAIN_BEGINNING, type ChainHead, sealEntry } from './chain'

type HeadDocument = ChainHead & { _id: 'head' }

export interface AuditRepository {
  /** Not yet in the chain, oldest first. */
  unsealed(limit: number): Promise<AuditEntry[]>
  /** Appends entries to the chain in one transaction; ones that another worker has sealed are left out. Answers how many. */
  seal(entries: readonly AuditEntry[]): Promise<number>
}

export function createAuditRepository(database: Database): AuditRepository {
  return {
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
  }
}

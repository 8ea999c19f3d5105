import { createHash } from 'node:crypto'
import type { AuditEntry } from '../platform/audit/audit.documents'

/** Where the chain stands: the last sealed entry. */
export interface ChainHead {
  sequence: number
  hash: string
}

export const CHAIN_BEGINNING: ChainHead = { sequence: 0, hash: '0'.repeat(64) }

/** Writes a value with its keys in order, so that equal entries give equal text however the database returns them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}

/** Links an entry to the one before it: whoever changes, removes or reorders an entry breaks every hash that follows. */
export function sealEntry(entry: AuditEntry, head: ChainHead): AuditEntry & ChainHead {
  const sequence = head.sequence + 1
  const { hash: _hash, sealed: _sealed, sequence: _sequence, ...content } = entry
  const hash = createHash('sha256')
    .update(`${head.hash}\n${sequence}\n${canonical(content)}`)
    .digest('hex')
  return { ...entry, sealed: true, sequence, hash }
}

import type { AuditEntry } from '../../platform/audit/audit.documents'
import { CHAIN_BEGINNING, type ChainHead, sealEntry } from '../chain'
import type { ChainSource } from '../chain-source'
import { entryOf } from './audit-house'

/** A stored log: the sealed entries and the chain's note of its end. */
export interface Log {
  entries: AuditEntry[]
  head: ChainHead
}

/** A log as sealing leaves it behind. */
export function sealedLog(count: number): Log {
  let head = CHAIN_BEGINNING
  const entries: AuditEntry[] = []
  for (let number = 1; number <= count; number += 1) {
    const sealed = sealEntry(entryOf(number), head)
    entries.push(sealed)
    head = { sequence: sealed.sequence, hash: sealed.hash }
  }
  return { entries, head }
}

/** Reads a log as the database would. */
export function sourceOfLog({ entries, head }: Log): ChainSource {
  const ordered = [...entries].sort((one, other) => Number(one.sequence) - Number(other.sequence))
  return {
    head: async () => head,
    sealedFrom: async (sequence, limit) =>
      ordered.filter((entry) => Number(entry.sequence) >= sequence).slice(0, limit),
    overdue: async () => [],
    stray: async () => entries.find((entry) => !(Number(entry.sequence) >= 1)),
  }
}

import type { BreakKind } from '@qingjian/shared/audit/audit-fields'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { type ChainHead, sealEntry } from './chain'

/** The first place where the log is not what was sealed. */
export interface ChainBreak {
  kind: BreakKind
  sequence: number
  /** What stands there; nothing where entries are missing. */
  entry?: AuditEntry
}

interface Walk {
  /** The last entry that fits. */
  head: ChainHead
  before?: AuditEntry
  break?: ChainBreak
}

/** Recomputes the chain over entries in the order of their sequence, from the one after `from` to the first that does not fit. */
export function walkChain(entries: readonly AuditEntry[], from: ChainHead): Walk {
  let head = from
  let before: AuditEntry | undefined
  const walk = (found?: ChainBreak): Walk => ({
    head,
    ...(before && { before }),
    ...(found && { break: found }),
  })
  for (const [place, entry] of entries.entries()) {
    const expected = sealEntry(entry, head)
    const sequence = Number(entry.sequence)
    if (sequence !== expected.sequence) {
      const isGap = Number.isInteger(sequence) && sequence > expected.sequence
      if (isGap) return walk({ kind: 'removed', sequence: expected.sequence })
      return walk({ kind: 'added', sequence, entry })
    }
    if (entry.sealed !== true || entry.hash !== expected.hash) {
      const twin = entries[place + 1]
      // Two entries in one place: the one that fits is the real one.
      if (twin?.sequence === sequence && sealEntry(twin, head).hash === twin.hash)
        return walk({ kind: 'added', sequence, entry })
      const kind = isElsewhere(entries, entry, head) ? 'reordered' : 'changed'
      return walk({ kind, sequence, entry })
    }
    head = { sequence, hash: expected.hash }
    before = entry
  }
  return walk()
}

/** Whether the entry that belongs after `head` stands among the others: then this one took its place. */
function isElsewhere(entries: readonly AuditEntry[], found: AuditEntry, head: ChainHead): boolean {
  return entries.some((other) => {
    if (other === found) return false
    const { hash } = sealEntry(other, head)
    return hash === other.hash || hash === found.hash
  })
}

import * as v from 'valibot'
import type { AuditEntry } from '../platform/audit/audit.documents'

const text = v.fallback(v.string(), '')
const optionalText = v.fallback(v.optional(v.string()), undefined)

const entrySchema = v.object({
  _id: text,
  position: text,
  at: v.fallback(v.number(), 0),
  actor: text,
  personId: optionalText,
  unitId: optionalText,
  source: text,
  address: optionalText,
  browser: optionalText,
  action: text,
  subject: text,
  reason: optionalText,
  details: v.fallback(v.record(v.string(), v.unknown()), {}),
  requestId: text,
  sealed: v.fallback(v.boolean(), false),
  sequence: v.fallback(v.optional(v.number()), undefined),
  hash: optionalText,
})

/** A stored entry with what cannot be read left out: one that was tampered with must be shown all the same. */
export function asStored(entry: unknown): AuditEntry {
  return v.parse(entrySchema, typeof entry === 'object' && entry !== null ? entry : {}) as AuditEntry
}

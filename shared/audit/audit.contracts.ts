import * as v from 'valibot'
import { defineContract } from '../kernel/contract'

/** Seals the entries that were written since the last run into the hash chain, oldest first. */
export const sealEntries = defineContract({
  feature: 'audit',
  action: 'seal',
  input: v.object({}),
  output: v.object({ sealed: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})

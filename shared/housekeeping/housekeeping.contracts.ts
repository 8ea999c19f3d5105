import * as v from 'valibot'
import { defineContract } from '../kernel/contract'

/** Removes what has been kept as long as its collection declares. */
export const purgeExpired = defineContract({
  feature: 'housekeeping',
  action: 'purge',
  input: v.object({}),
  output: v.object({ removed: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})

import type { sealEntries as contract } from '@qingjian/shared/audit/audit.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { AuditDependencies } from './audit.dependencies'

/** Entries of one transaction. */
const BATCH = 50
/** No transaction begins later than this, so that a run ends within the function's minute (config.json). */
const LAST_BATCH_MS = 35_000

/** Brings the audit entries written since the last run into the hash chain. Writers never wait for the chain. */
export const sealEntries: UseCase<AuditDependencies, typeof contract> = async ({ elapsed, entries }) => {
  let sealed = 0
  while (elapsed() < LAST_BATCH_MS) {
    const batch = await entries.unsealed(BATCH)
    if (batch.length === 0) break
    sealed += await entries.seal(batch)
  }
  return succeed({ sealed })
}

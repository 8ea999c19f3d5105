import type { sealEntries as contract } from '@qingjian/shared/audit/audit.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { CallDependencies, UseCase } from '../platform/serve/serve'
import type { AuditRepository } from './audit.repository'

/** Entries of one transaction, and transactions of one run: a run ends within the function's minute. */
const BATCH = 50
const ROUNDS = 40

/** What the use cases of audit stand on. */
export interface AuditDependencies extends CallDependencies {
  entries: AuditRepository
}

/** Brings the audit entries written since the last run into the hash chain. Writers never wait for the chain. */
export const sealEntries: UseCase<AuditDependencies, typeof contract> = async ({ entries }) => {
  let sealed = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const batch = await entries.unsealed(BATCH)
    if (batch.length === 0) break
    sealed += await entries.seal(batch)
  }
  return succeed({ sealed })
}

import { createSignedTokens } from '../platform/crypto/signed-token'
import type { CallDependencies } from '../platform/serve/method'
import type { Foundation } from '../platform/wx/serve-on-wx'
import type { AuditDependencies } from './audit.dependencies'
import { createAuditRepository } from './audit.repository'

/** Builds what the use cases of audit stand on, once for an instance and once more for each call. */
export function composeAudit({
  database,
  directory,
  hash,
}: Foundation): (call: CallDependencies) => AuditDependencies {
  const shared = {
    entries: createAuditRepository(database),
    directory,
    searches: createSignedTokens(hash, 'audit-search'),
    carries: createSignedTokens(hash, 'audit-carry'),
  }
  return (call) => ({ ...shared, ...call })
}

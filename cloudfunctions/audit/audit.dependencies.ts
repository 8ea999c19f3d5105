import type { SignedTokens } from '../platform/crypto/signed-token'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { AuditRepository } from './audit.repository'

/** What the use cases of audit stand on. */
export interface AuditDependencies extends CallDependencies {
  entries: AuditRepository
  directory: DirectoryRepository
  /** Proof of a search session that has been logged. */
  searches: SignedTokens
  /** How far a verification has come. */
  carries: SignedTokens
}

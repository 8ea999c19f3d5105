import { createRoleHoldersRepository } from '../platform/access/role-holders.repository'
import { createSignedTokens } from '../platform/crypto/signed-token'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createBookImportsRepository } from './imports/book-imports.repository'
import { createObjectionsRepository } from './objections/objections.repository'
import type { OpennessDependencies } from './openness.dependencies'
import { createClaimsRepository } from './public/claims.repository'
import { createDraftLinesRepository } from './publications/draft-lines.repository'
import { createPublicationsRepository } from './publications/publications.repository'
import { createLinesRepository } from './publishing/lines.repository'
import { createLogRepository } from './publishing/log.repository'
import { createTotalsRepository } from './publishing/totals.repository'

/** Builds what the use cases of openness stand on, once for an instance and once more for each call. */
export function composeOpenness(foundation: Foundation): (call: CallDependencies) => OpennessDependencies {
  const { cipher, database, hash } = foundation
  const shared = {
    ...foundation,
    publications: createPublicationsRepository(database),
    draftLines: createDraftLinesRepository(database, cipher),
    lines: createLinesRepository(database),
    totals: createTotalsRepository(database),
    publicationLog: createLogRepository(database),
    claims: createClaimsRepository(database),
    bookImports: createBookImportsRepository(database),
    objections: createObjectionsRepository(database),
    roleHolders: createRoleHoldersRepository(database),
    leases: createLeaseRepository(database),
    carries: createSignedTokens(hash, 'openness-carry'),
  }
  return (call) => ({ ...shared, ...call })
}

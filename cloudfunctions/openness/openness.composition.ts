import { DEFAULT_PROJECT_RULES } from '@qingjian/shared/openness/projects/project-fields'
import { createRoleHoldersRepository } from '../platform/access/role-holders.repository'
import { createSignedTokens } from '../platform/crypto/signed-token'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import type { CallDependencies } from '../platform/serve/method'
import { createSettingsRepository } from '../platform/settings/settings.repository'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createAffairsRepository } from './affairs/affairs.repository'
import { createAnnouncementsRepository } from './announcements/announcements.repository'
import { createFoundRepository } from './find/found.repository'
import { createBookImportsRepository } from './imports/book-imports.repository'
import { createObjectionsRepository } from './objections/objections.repository'
import type { OpennessDependencies, StoredProjectRules } from './openness.dependencies'
import { createRunsRepository } from './powers/runs.repository'
import { createProjectsRepository } from './projects/projects.repository'
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
    announcements: createAnnouncementsRepository(database, cipher),
    projects: createProjectsRepository(database),
    projectRules: createSettingsRepository<StoredProjectRules>(database, 'openness-projects', {
      ...DEFAULT_PROJECT_RULES,
      version: 0,
    }),
    affairs: createAffairsRepository(database),
    powerRuns: createRunsRepository(database),
    found: createFoundRepository(database),
    roleHolders: createRoleHoldersRepository(database),
    leases: createLeaseRepository(database),
    carries: createSignedTokens(hash, 'openness-carry'),
  }
  return (call) => ({ ...shared, ...call })
}

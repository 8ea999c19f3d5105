import type { ProjectRules } from '@qingjian/shared/openness/projects/project-fields'
import type { RoleHoldersRepository } from '../platform/access/role-holders.repository'
import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { SignedTokens } from '../platform/crypto/signed-token'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { Ids } from '../platform/ids/ids'
import type { LeaseRepository } from '../platform/lease/lease.repository'
import type { Log } from '../platform/log'
import type { CallDependencies } from '../platform/serve/method'
import type { KeptSettings } from '../platform/settings/kept-settings'
import type { SettingsRepository } from '../platform/settings/settings.repository'
import type { FileStorage } from '../platform/storage/file-storage'
import type { WeChat } from '../platform/wechat/wechat'
import type { AffairsRepository } from './affairs/affairs.repository'
import type { AnnouncementsRepository } from './announcements/announcements.repository'
import type { FoundRepository } from './find/found.repository'
import type { BookImportsRepository } from './imports/book-imports.repository'
import type { ObjectionsRepository } from './objections/objections.repository'
import type { RunsRepository } from './powers/runs.repository'
import type { ProjectsRepository } from './projects/projects.repository'
import type { ClaimsRepository } from './public/claims.repository'
import type { DraftLinesRepository } from './publications/draft-lines.repository'
import type { PublicationsRepository } from './publications/publications.repository'
import type { LinesRepository } from './publishing/lines.repository'
import type { LogRepository } from './publishing/log.repository'
import type { TotalsRepository } from './publishing/totals.repository'

export type StoredProjectRules = KeptSettings<ProjectRules>

/** What the use cases of openness stand on. */
export interface OpennessDependencies extends CallDependencies {
  publications: PublicationsRepository
  draftLines: DraftLinesRepository
  lines: LinesRepository
  totals: TotalsRepository
  publicationLog: LogRepository
  claims: ClaimsRepository
  bookImports: BookImportsRepository
  objections: ObjectionsRepository
  announcements: AnnouncementsRepository
  projects: ProjectsRepository
  projectRules: SettingsRepository<StoredProjectRules>
  affairs: AffairsRepository
  powerRuns: RunsRepository
  found: FoundRepository
  directory: DirectoryRepository
  roleHolders: RoleHoldersRepository
  leases: LeaseRepository
  storage: FileStorage
  weChat: WeChat
  /** Notes that a check carries from call to call. */
  carries: SignedTokens
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  log: Log
}

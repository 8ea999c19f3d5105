import type { RoleHoldersRepository } from '../platform/access/role-holders.repository'
import type { CalendarsRepository } from '../platform/calendar/calendars.repository'
import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { HandoversRepository } from '../platform/handover/handovers.repository'
import type { Ids } from '../platform/ids/ids'
import type { LeaseRepository } from '../platform/lease/lease.repository'
import type { Log } from '../platform/log'
import type { RatedRepository } from '../platform/ratings/rated.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { SettingsRepository } from '../platform/settings/settings.repository'
import type { FileStorage } from '../platform/storage/file-storage'
import type { StoredCaseSettings } from './cases.documents'
import type { CasesRepository } from './cases.repository'
import type { HistoryRepository } from './history.repository'

/** What the use cases of cases stand on. */
export interface CasesDependencies extends CallDependencies {
  cases: CasesRepository
  history: HistoryRepository
  rated: RatedRepository
  roleHolders: RoleHoldersRepository
  calendars: CalendarsRepository
  directory: DirectoryRepository
  settings: SettingsRepository<StoredCaseSettings>
  handovers: HandoversRepository
  leases: LeaseRepository
  storage: FileStorage
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  log: Log
}

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
import type { FiguresRepository } from './figures.repository'
import type { StoredFollowUpSettings } from './follow-up.documents'
import type { FollowUpsRepository } from './follow-ups.repository'

/** What the use cases of follow-up stand on. */
export interface FollowUpDependencies extends CallDependencies {
  followUps: FollowUpsRepository
  figures: FiguresRepository
  settings: SettingsRepository<StoredFollowUpSettings>
  calendars: CalendarsRepository
  directory: DirectoryRepository
  rated: RatedRepository
  handovers: HandoversRepository
  leases: LeaseRepository
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  log: Log
}

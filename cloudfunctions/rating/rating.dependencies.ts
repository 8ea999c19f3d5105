import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { SignedTokens } from '../platform/crypto/signed-token'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { HandoversRepository } from '../platform/handover/handovers.repository'
import type { IdempotencyRepository } from '../platform/idempotency/idempotency.repository'
import type { Ids } from '../platform/ids/ids'
import type { LeaseRepository } from '../platform/lease/lease.repository'
import type { Log } from '../platform/log'
import type { CallDependencies } from '../platform/serve/method'
import type { SettingsRepository } from '../platform/settings/settings.repository'
import type { FileStorage } from '../platform/storage/file-storage'
import type { WeChat } from '../platform/wechat/wechat'
import type { CardsRepository } from './cards.repository'
import type { FiguresRepository } from './figures.repository'
import type { StoredRatingSettings } from './rating.documents'
import type { RatingsRepository } from './ratings.repository'

/** What the use cases of rating stand on. */
export interface RatingDependencies extends CallDependencies {
  ratings: RatingsRepository
  cards: CardsRepository
  figures: FiguresRepository
  directory: DirectoryRepository
  settings: SettingsRepository<StoredRatingSettings>
  /** What `follow-up` set; of its settings only the share of good ratings that are drawn matters here. */
  sampling: SettingsRepository<{ samplePercent: number }>
  idempotency: IdempotencyRepository
  handovers: HandoversRepository
  log: Log
  leases: LeaseRepository
  visits: SignedTokens
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  storage: FileStorage
  weChat: WeChat
}

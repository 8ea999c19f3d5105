import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { NoticeEnvironment } from '../platform/gateway/gateway-environment'
import type { IdempotencyRepository } from '../platform/idempotency/idempotency.repository'
import type { Ids } from '../platform/ids/ids'
import type { LeaseRepository } from '../platform/lease/lease.repository'
import type { Log } from '../platform/log'
import type { CallDependencies } from '../platform/serve/method'
import type { SettingsRepository } from '../platform/settings/settings.repository'
import type { WeChat } from '../platform/wechat/wechat'
import type { ChannelsRepository } from './channels.repository'
import type { EventsRepository } from './events.repository'
import type { MessagesRepository } from './messages.repository'
import type { StoredNoticeSettings } from './notice.documents'

/** What the use cases of notice stand on. */
export interface NoticeDependencies extends CallDependencies {
  messages: MessagesRepository
  events: EventsRepository
  channels: ChannelsRepository
  directory: DirectoryRepository
  settings: SettingsRepository<StoredNoticeSettings>
  idempotency: IdempotencyRepository
  leases: LeaseRepository
  environment: NoticeEnvironment
  weChat: WeChat
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  log: Log
}

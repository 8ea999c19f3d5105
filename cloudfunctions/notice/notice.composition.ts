import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { type NoticeEnvironment, readNoticeEnvironment } from '../platform/gateway/gateway-environment'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import type { CallDependencies } from '../platform/serve/method'
import { createSettingsRepository } from '../platform/settings/settings.repository'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createChannelsRepository } from './channels.repository'
import { createEventsRepository } from './events.repository'
import { createMessagesRepository } from './messages.repository'
import type { NoticeDependencies } from './notice.dependencies'
import type { StoredNoticeSettings } from './notice.documents'

/**
 * Builds what the use cases of notice stand on, once for an instance and once more for each call.
 * @param environment where messages go; a function reads it from its variables
 */
export function composeNotice(
  foundation: Foundation,
  environment: NoticeEnvironment = readNoticeEnvironment(process.env),
): (call: CallDependencies) => NoticeDependencies {
  const { database } = foundation
  const shared = {
    ...foundation,
    environment,
    messages: createMessagesRepository(database),
    events: createEventsRepository(database),
    channels: createChannelsRepository(database),
    settings: createSettingsRepository<StoredNoticeSettings>(database, 'notice', {
      ...DEFAULT_NOTICE_SETTINGS,
      version: 0,
    }),
    leases: createLeaseRepository(database),
  }
  return (call) => ({ ...shared, ...call })
}

import { DEFAULT_FOLLOW_UP_SETTINGS } from '@qingjian/shared/follow-up/follow-up-settings'
import { createCalendarsRepository } from '../platform/calendar/calendars.repository'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import { createRatedRepository } from '../platform/ratings/rated.repository'
import type { CallDependencies } from '../platform/serve/method'
import { createSettingsRepository } from '../platform/settings/settings.repository'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createFiguresRepository } from './figures.repository'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { StoredFollowUpSettings } from './follow-up.documents'
import { createFollowUpsRepository } from './follow-ups.repository'

/** Builds what the use cases of follow-up stand on, once for an instance and once more for each call. */
export function composeFollowUp(foundation: Foundation): (call: CallDependencies) => FollowUpDependencies {
  const { database } = foundation
  const shared = {
    ...foundation,
    followUps: createFollowUpsRepository(database),
    figures: createFiguresRepository(database),
    settings: createSettingsRepository<StoredFollowUpSettings>(database, 'follow-up', {
      ...DEFAULT_FOLLOW_UP_SETTINGS,
      version: 0,
    }),
    calendars: createCalendarsRepository(database),
    rated: createRatedRepository(database),
    leases: createLeaseRepository(database),
  }
  return (call) => ({ ...shared, ...call })
}

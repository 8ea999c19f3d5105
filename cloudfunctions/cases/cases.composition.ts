import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import { createRoleHoldersRepository } from '../platform/access/role-holders.repository'
import { createCalendarsRepository } from '../platform/calendar/calendars.repository'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import { createRatedRepository } from '../platform/ratings/rated.repository'
import type { CallDependencies } from '../platform/serve/method'
import { createSettingsRepository } from '../platform/settings/settings.repository'
import type { Foundation } from '../platform/wx/serve-on-wx'
import type { CasesDependencies } from './cases.dependencies'
import type { StoredCaseSettings } from './cases.documents'
import { createCasesRepository } from './cases.repository'
import { createHistoryRepository } from './history.repository'

/** Builds what the use cases of cases stand on, once for an instance and once more for each call. */
export function composeCases(foundation: Foundation): (call: CallDependencies) => CasesDependencies {
  const { database } = foundation
  const shared = {
    ...foundation,
    cases: createCasesRepository(database),
    history: createHistoryRepository(database),
    rated: createRatedRepository(database),
    roleHolders: createRoleHoldersRepository(database),
    calendars: createCalendarsRepository(database),
    leases: createLeaseRepository(database),
    settings: createSettingsRepository<StoredCaseSettings>(database, 'cases', {
      ...DEFAULT_CASE_SETTINGS,
      version: 0,
    }),
  }
  return (call) => ({ ...shared, ...call })
}

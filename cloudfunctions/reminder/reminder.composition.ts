import { DEFAULT_REMINDER_SETTINGS } from '@qingjian/shared/reminder/reminder-settings'
import { createCalendarsRepository } from '../platform/calendar/calendars.repository'
import { createAudienceRepository } from '../platform/directory/audience.repository'
import { smsSignature } from '../platform/gateway/sms-signature'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import { createOutboxDoor } from '../platform/outbox/outbox-door.repository'
import type { CallDependencies } from '../platform/serve/method'
import { createSettingsRepository } from '../platform/settings/settings.repository'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createConsentsRepository } from './inbox/consents.repository'
import { createPlansRepository } from './plans/plans.repository'
import { createAppointmentsRepository } from './records/appointments.repository'
import { createOccasionsRepository } from './records/occasions.repository'
import { createRemindersRepository } from './records/reminders.repository'
import type { ReminderDependencies } from './reminder.dependencies'
import type { StoredReminderSettings } from './reminder.documents'
import { createProgressRepository } from './sending/progress.repository'
import { createRunsRepository } from './sending/runs.repository'
import { createTemplatesRepository } from './templates/templates.repository'

/**
 * Builds what the use cases of reminder stand on, once for an instance and once more for each call.
 * @param signature the name before every short message; a function reads it from its variables
 */
export function composeReminder(
  foundation: Foundation,
  signature: string = smsSignature(process.env),
): (call: CallDependencies) => ReminderDependencies {
  const { database } = foundation
  const shared = {
    ...foundation,
    signature,
    templates: createTemplatesRepository(database),
    plans: createPlansRepository(database),
    progress: createProgressRepository(database),
    runs: createRunsRepository(database),
    occasions: createOccasionsRepository(database),
    reminders: createRemindersRepository(database),
    appointments: createAppointmentsRepository(database),
    consents: createConsentsRepository(database),
    settings: createSettingsRepository<StoredReminderSettings>(database, 'reminder', {
      ...DEFAULT_REMINDER_SETTINGS,
      version: 0,
    }),
    audience: createAudienceRepository(database),
    calendars: createCalendarsRepository(database),
    outbox: createOutboxDoor(database, foundation),
    leases: createLeaseRepository(database),
  }
  return (call) => ({ ...shared, ...call })
}

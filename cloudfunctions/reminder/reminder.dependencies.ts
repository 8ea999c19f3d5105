import type { CalendarsRepository } from '../platform/calendar/calendars.repository'
import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { AudienceRepository } from '../platform/directory/audience.repository'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { HandoversRepository } from '../platform/handover/handovers.repository'
import type { Ids } from '../platform/ids/ids'
import type { LeaseRepository } from '../platform/lease/lease.repository'
import type { Log } from '../platform/log'
import type { OutboxDoor } from '../platform/outbox/outbox-door.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { SettingsRepository } from '../platform/settings/settings.repository'
import type { ConsentsRepository } from './inbox/consents.repository'
import type { PlansRepository } from './plans/plans.repository'
import type { AppointmentsRepository } from './records/appointments.repository'
import type { OccasionsRepository } from './records/occasions.repository'
import type { RemindersRepository } from './records/reminders.repository'
import type { StoredReminderSettings } from './reminder.documents'
import type { ProgressRepository } from './sending/progress.repository'
import type { RunsRepository } from './sending/runs.repository'
import type { TemplatesRepository } from './templates/templates.repository'

/** What the use cases of reminder stand on. */
export interface ReminderDependencies extends CallDependencies {
  templates: TemplatesRepository
  plans: PlansRepository
  progress: ProgressRepository
  runs: RunsRepository
  occasions: OccasionsRepository
  reminders: RemindersRepository
  appointments: AppointmentsRepository
  consents: ConsentsRepository
  settings: SettingsRepository<StoredReminderSettings>
  audience: AudienceRepository
  directory: DirectoryRepository
  calendars: CalendarsRepository
  outbox: OutboxDoor
  handovers: HandoversRepository
  leases: LeaseRepository
  /** Named before every short message; its characters count. */
  signature: string
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
  log: Log
}

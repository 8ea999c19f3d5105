import type { CalendarsRepository } from '../platform/calendar/calendars.repository'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { CallDependencies } from '../platform/serve/method'

/** What the use cases of calendar stand on. */
export interface CalendarDependencies extends CallDependencies {
  calendars: CalendarsRepository
  directory: DirectoryRepository
}

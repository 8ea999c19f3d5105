import { createCalendarsRepository } from '../platform/calendar/calendars.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { Foundation } from '../platform/wx/serve-on-wx'
import type { CalendarDependencies } from './calendar.dependencies'

/** Builds what the use cases of calendar stand on, once for an instance and once more for each call. */
export function composeCalendar({
  database,
  directory,
}: Foundation): (call: CallDependencies) => CalendarDependencies {
  const shared = { calendars: createCalendarsRepository(database), directory }
  return (call) => ({ ...shared, ...call })
}

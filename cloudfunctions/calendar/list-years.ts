import type { listYears as contract } from '@qingjian/shared/calendar/calendar.contracts'
import { countHolidayDays } from '@qingjian/shared/calendar/check-calendar'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CalendarDependencies } from './calendar.dependencies'
import { lastChangeOf } from './last-change'

/** Every year that deadlines can be reckoned with, newest first. */
export const listYears: UseCase<CalendarDependencies, typeof contract> = async ({ calendars, directory }) => {
  const known = (await calendars.all()).reverse()
  const editors = known.flatMap((one) => (one.origin === 'edited' ? [one.changedBy] : []))
  const people = await directory.people([...new Set(editors)])
  const years = known.map((one) => ({
    year: one.calendar.year,
    origin: one.origin,
    holidayDays: countHolidayDays(one.calendar),
    workingWeekends: one.calendar.workingWeekends.length,
    ...lastChangeOf(one, people),
  }))
  return succeed({ years })
}

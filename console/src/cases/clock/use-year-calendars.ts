import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import { dayOf } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { useRemote } from '../../lib/use-remote'

/** The working calendars of this year and the next, as far as they are known. */
export function useYearCalendars(): YearCalendar[] {
  const year = Number(dayOf(Date.now()).slice(0, 4))
  const years = [useRemote(readYear, { year }), useRemote(readYear, { year: year + 1 })]
  return years.flatMap(({ data }) => (data === undefined || data.origin === 'missing' ? [] : [data.calendar]))
}

import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { useQueries } from '@tanstack/react-query'
import { ask, remoteKey } from '../lib/use-remote'

/** The yearly notices of some years, as far as they are known; missing while they are on their way. */
export function useCalendars(years: readonly number[]): YearCalendar[] | undefined {
  const answers = useQueries({
    queries: years.map((year) => ({
      queryKey: remoteKey(readYear, { year }),
      queryFn: () => ask(readYear, { year }),
    })),
  })
  if (answers.some(({ isLoading }) => isLoading)) return undefined
  return answers.flatMap(({ data }) =>
    data === undefined || data.origin === 'missing' ? [] : [data.calendar],
  )
}

import type { readYear as contract } from '@qingjian/shared/calendar/calendar.contracts'
import { findWarnings } from '@qingjian/shared/calendar/check-calendar'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CalendarDependencies } from './calendar.dependencies'
import { lastChangeOf } from './last-change'

/** One year as it is reckoned with; an empty one to fill in when nobody knows it yet. */
export const readYear: UseCase<CalendarDependencies, typeof contract> = async (
  { calendars, directory },
  _actor,
  { year },
) => {
  const known = await calendars.find(year)
  if (!known) {
    return succeed({
      origin: 'missing' as const,
      version: 0,
      calendar: { year, holidays: [], workingWeekends: [] },
      source: '还没有录入',
      warnings: [],
    })
  }
  const { calendar, origin } = known
  const people = origin === 'edited' ? await directory.people([known.changedBy]) : []
  const source = origin === 'edited' ? '本地录入' : `国务院办公厅放假通知（${known.notice}）`
  const change = lastChangeOf(known, people)
  return succeed({ origin, calendar, source, warnings: findWarnings(calendar), ...change })
}

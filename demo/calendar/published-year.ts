import { addDays } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { getDayDetail } from 'chinese-days'

/** How holidays are called in the notices; the package shortens some. */
const NOTICE_NAMES: Record<string, string> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

/** The holiday that a day belongs to, or is worked in exchange for; undefined for ordinary days. */
function holidayOf(day: string): { name: string; works: boolean } | undefined {
  const { name: detail, work } = getDayDetail(day)
  // Ordinary days carry the name of the weekday alone: `Spring Festival,春节,4` against `Saturday`.
  const [, name] = detail.split(',')
  return name === undefined ? undefined : { name: NOTICE_NAMES[name] ?? name, works: work }
}

/** A year of the State Council's notices as the package chinese-days knows it; empty when it does not know the year. */
export function publishedYear(year: number): YearCalendar {
  const holidays: YearCalendar['holidays'] = []
  const workingWeekends: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) {
    const holiday = holidayOf(day)
    if (!holiday) continue
    const last = holidays.at(-1)
    if (holiday.works) workingWeekends.push(day)
    else if (last && addDays(last.to, 1) === day) {
      // 中秋节 within 国庆节 is one holiday with two names.
      if (!last.name.split('、').includes(holiday.name)) last.name += `、${holiday.name}`
      last.to = day
    } else holidays.push({ name: holiday.name, from: day, to: day })
  }
  return { year, holidays, workingWeekends }
}

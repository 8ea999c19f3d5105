import type { checkNextYear as contract } from '@qingjian/shared/calendar/calendar.contracts'
import { nextYearOf } from '@qingjian/shared/calendar/check-calendar'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CalendarDependencies } from './calendar.dependencies'

/** Whether next year can be reckoned with; from November on, what to do when it cannot. */
export const checkNextYear: UseCase<CalendarDependencies, typeof contract> = async ({ calendars, now }) => {
  const { isDue, year } = nextYearOf(now)
  const missing = (await calendars.find(year)) === undefined
  const message = `${year}年的工作日历还没有录入。国务院办公厅公布放假通知后，请系统管理员在“设置—工作日历”里录入，否则跨年的期限算不出来`
  return succeed({ year, missing, ...(missing && isDue ? { message } : {}) })
}

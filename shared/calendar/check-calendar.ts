import { addDays, dayOf } from './day'
import { isWeekend } from './working-days'
import type { YearCalendar } from './year-calendar'

/** The holidays of 全国年节及纪念日放假办法 第二条, by the word that their names hold. */
const STATUTORY_HOLIDAYS = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆'] as const

/**
 * What makes a calendar impossible, by the path of the field: days outside the year, ranges that end before they begin or
 * overlap, exchanged days that are no weekend, stand twice or lie in a holiday. Empty when it can be saved.
 */
export function findErrors({ holidays, workingWeekends, year }: YearCalendar): Record<string, string> {
  const errors: Record<string, string> = {}
  const isInYear = (day: string) => day.startsWith(`${year}-`)
  for (const [place, { from, to }] of holidays.entries()) {
    const overlapping = holidays.find((one, other) => other < place && one.from <= to && from <= one.to)
    if (!isInYear(from)) errors[`calendar.holidays.${place}.from`] = `请填写${year}年的日期`
    if (!isInYear(to)) errors[`calendar.holidays.${place}.to`] = `请填写${year}年的日期`
    else if (to < from) errors[`calendar.holidays.${place}.to`] = '最后一天不能早于第一天'
    else if (overlapping) errors[`calendar.holidays.${place}.from`] = `和“${overlapping.name}”的日期重叠了`
  }
  for (const [place, day] of workingWeekends.entries()) {
    const path = `calendar.workingWeekends.${place}`
    if (!isInYear(day)) errors[path] = `请填写${year}年的日期`
    else if (!isWeekend(day)) errors[path] = '这一天不是周末，不用写成调休上班日'
    else if (workingWeekends.indexOf(day) < place) errors[path] = '这一天写了两次'
    else if (holidays.some(({ from, to }) => from <= day && day <= to))
      errors[path] = '这一天在假期里，不能同时上班'
  }
  return errors
}

/** What looks wrong and may yet be right: statutory holidays that are missing, and years without any exchanged day. */
export function findWarnings({ holidays, workingWeekends }: YearCalendar): string[] {
  const missing = STATUTORY_HOLIDAYS.filter(
    (name) => !holidays.some((holiday) => holiday.name.includes(name)),
  )
  const warnings = missing.length > 0 ? [`缺少法定节日：${missing.join('、')}`] : []
  if (workingWeekends.length === 0) warnings.push('没有调休上班日，请对照国务院办公厅当年的放假通知核对')
  return warnings
}

/** Holidays of the coming year are published in November: from then on a missing calendar is somebody's task. */
const NOTICE_MONTH = '11'

/** Next year as seen from an instant (UTC milliseconds), and whether its calendar should be there by now. */
export function nextYearOf(now: number): { year: number; isDue: boolean } {
  const today = dayOf(now)
  return { year: Number(today.slice(0, 4)) + 1, isDue: today.slice(5, 7) >= NOTICE_MONTH }
}

/** Days of the year on which nobody works though they are no ordinary weekend, counted with the weekends within. */
export function countHolidayDays({ holidays }: YearCalendar): number {
  let days = 0
  for (const { from, to } of holidays) for (let day = from; day <= to; day = addDays(day, 1)) days += 1
  return days
}

import { addDays } from '@qingjian/shared/calendar/day'

/** Holidays on the same days of every year, `MM-DD`; 清明 is taken as the fifth of April, which is right but for a day. */
const SOLAR_HOLIDAYS = new Set(
  '01-01 04-05 05-01 05-02 05-03 05-04 05-05 10-01 10-02 10-03 10-04 10-05 10-06 10-07'.split(' '),
)
/** 春节, 端午 and 中秋 by the lunar calendar, `month/day`. */
const LUNAR_HOLIDAYS = new Set('1/1 1/2 1/3 1/4 1/5 1/6 1/7 5/5 8/15'.split(' '))

const lunarCalendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

function lunarDayOf(day: string): string {
  const parts = lunarCalendar.formatToParts(new Date(`${day}T00:00:00Z`))
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${partOf('month')}/${partOf('day')}`
}

/** Public holidays (全国年节及纪念日放假办法), told by the day, its lunar day and that of the day after. */
function isHoliday(day: string, lunarDay: string, nextLunarDay: string): boolean {
  // 除夕, the last day of the lunar year, is known by the day after it.
  return SOLAR_HOLIDAYS.has(day.slice(5)) || LUNAR_HOLIDAYS.has(lunarDay) || nextLunarDay === '1/1'
}

/**
 * The days on which the halls are open, from the first day to the last, both included: weekdays that are no public
 * holiday. Days moved by the State Council's yearly notice (调休) are left out, so that the demo can stand in any year;
 * nothing legal hangs on its calendar.
 */
export function openDays(first: string, last: string): string[] {
  const days: string[] = []
  let lunarDay = lunarDayOf(first)
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const nextLunarDay = lunarDayOf(addDays(day, 1))
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    const isWeekend = weekday === 0 || weekday === 6
    if (!isWeekend && !isHoliday(day, lunarDay, nextLunarDay)) days.push(day)
    lunarDay = nextLunarDay
  }
  return days
}

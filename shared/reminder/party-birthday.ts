import { addDays } from '../calendar/day'

const LEAP_DAY = '02-29'
const DAY_BEFORE = '02-28'

/** The months and days whose anniversaries are kept on a day: 28 February of a common year has those of the 29th, too. */
export function anniversaryMonthDays(day: string): string[] {
  const monthDay = day.slice(5)
  if (monthDay !== DAY_BEFORE) return [monthDay]
  const isLeapYear = addDays(day, 1).endsWith(LEAP_DAY)
  return isLeapYear ? [DAY_BEFORE] : [DAY_BEFORE, LEAP_DAY]
}

/** Years between the year of joining and that of a day; 0 in the first year, which has no anniversary yet. */
export function yearsInParty(joinedOn: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(joinedOn.slice(0, 4))
}

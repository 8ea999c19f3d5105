import { addDays } from '@qingjian/shared/calendar/day'
import { anniversaryMonthDays } from '@qingjian/shared/reminder/party-birthday'
import { yearAfter } from './next-occasion'

/** The day within twelve months of a day on which somebody's political birthday is kept, if there is one. */
export function nextAnniversary(partyJoinedOn: string, from: string): string | undefined {
  const [joinedIn, monthDay] = [partyJoinedOn.slice(0, 4), partyJoinedOn.slice(5)]
  for (const year of [from.slice(0, 4), yearAfter(from).slice(0, 4)]) {
    const day = keptOn(year, monthDay)
    if (year > joinedIn && from <= day && day < yearAfter(from)) return day
  }
  return undefined
}

/** The day of a year on which a month and day is kept: 29 February is one day earlier in common years. */
function keptOn(year: string, monthDay: string): string {
  const dayBefore = `${year}-02-28`
  if (monthDay !== '02-29') return `${year}-${monthDay}`
  return anniversaryMonthDays(dayBefore).includes(monthDay) ? dayBefore : addDays(dayBefore, 1)
}

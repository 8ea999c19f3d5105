import { addDays } from '@qingjian/shared/calendar/day'

/** Public holidays of every year that fall on the same days (全国年节及纪念日放假办法); enough for a demo's history. */
const CLOSED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07']

function isOpen(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !CLOSED.includes(day.slice(5))
}

/** The days on which the halls are open, from the first day to the last, both included. */
export function openDays(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (isOpen(day)) days.push(day)
  return days
}

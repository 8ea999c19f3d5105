import { addDays } from '@qingjian/shared/calendar/day'

const DAYS = 7

/** 0 for Sunday to 6, of a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The Monday of the week that a day belongs to. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** The seven days of a week, from its Monday. */
export function daysOfWeek(monday: string): string[] {
  return Array.from({ length: DAYS }, (_, n) => addDays(monday, n))
}

/** Minutes from midnight as a time of day, `09:05`; the end of a day is `24:00`. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A day's roster as far as copying needs it. */
interface Written {
  day: string
  version: number
  shifts: { personId: string; fromMinute: number; untilMinute: number }[]
}

/** What copying last week would write: its shifts, on days of this week that nobody has written yet. */
export function copiesOf(rosters: readonly Written[], monday: string): Written[] {
  const byDay = new Map(rosters.map((roster) => [roster.day, roster]))
  return daysOfWeek(monday).flatMap((day) => {
    const before = byDay.get(addDays(day, -DAYS))
    if (byDay.has(day) || !before || before.shifts.length === 0) return []
    const shifts = before.shifts.map(({ fromMinute, personId, untilMinute }) => ({
      personId,
      fromMinute,
      untilMinute,
    }))
    return [{ day, version: 0, shifts }]
  })
}

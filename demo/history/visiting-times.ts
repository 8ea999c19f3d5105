import type { Random } from '../random'

/** How busy the months are, January first: little around 春节, much in March and in autumn. */
const MONTHS = [0.8, 0.65, 1.25, 1.05, 1, 0.95, 0.9, 0.9, 1.15, 1.1, 1.15, 1]
/** Sunday first; the halls are closed at weekends. */
const WEEKDAYS = [0, 1.25, 1.05, 1, 0.95, 0.8, 0]

/** Half hours within the opening hours by their first minute; people come when they think it is quiet, and it is not. */
const HALF_HOURS = [
  [9 * 60, 6],
  [9 * 60 + 30, 10],
  [10 * 60, 11],
  [10 * 60 + 30, 9],
  [11 * 60, 6],
  [11 * 60 + 30, 3],
  [13 * 60 + 30, 4],
  [14 * 60, 8],
  [14 * 60 + 30, 9],
  [15 * 60, 8],
  [15 * 60 + 30, 6],
  [16 * 60, 5],
  [16 * 60 + 30, 4],
  [17 * 60, 2],
].map(([item = 0, weight = 0]) => ({ item, weight }))

/** How many people come on a day compared with an ordinary one. */
export function busynessOf(day: string): number {
  const month = Number(day.slice(5, 7))
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (MONTHS[month - 1] ?? 1) * (WEEKDAYS[weekday] ?? 1)
}

/** A minute of the day at which someone scans the card. */
export function drawMinute(random: Random): number {
  return random.weighted(HALF_HOURS) + random.below(30)
}

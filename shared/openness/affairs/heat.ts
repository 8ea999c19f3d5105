import type { Due } from './dues'

/** What was due in one month. What is neither public nor overdue yet is in `due` alone. */
export interface HeatMonth {
  due: number
  /** Public in time. */
  out: number
  /** Public after its day. */
  late: number
  overdue: number
  /** The most days that one of them is or was late. */
  days: number
}

const MONTHS = 12

/** The months of a year, January first, by the day on which things were due; those of other years are left out. */
export function heatOf(dues: readonly Due[], year: number): HeatMonth[] {
  const months = Array.from(
    { length: MONTHS },
    (): HeatMonth => ({ due: 0, out: 0, late: 0, overdue: 0, days: 0 }),
  )
  const ofYear = String(year)
  for (const { days, dueOn, state } of dues) {
    const month = dueOn.startsWith(ofYear) ? months[Number(dueOn.slice(5, 7)) - 1] : undefined
    if (!month) continue
    month.due += 1
    if (state === 'out') month.out += 1
    if (state !== 'late' && state !== 'overdue') continue
    month[state] += 1
    month.days = Math.max(month.days, days)
  }
  return months
}

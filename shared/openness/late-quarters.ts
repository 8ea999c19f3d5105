import { addDays, startOfDay } from '../calendar/day'
import { ACCOUNTS_DUE_DAYS } from './legal-terms'

const DAY_MS = 86_400_000
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const

/** A quarter whose accounts came late, or are due and not public. */
export interface LateQuarter {
  /** Such as 2026Q3. */
  quarter: string
  /** Days since the last day on which they were due: until they came, or until today. */
  days: number
  /** Whether they are public by now. */
  isOut: boolean
}

/** The last day on which the accounts of a quarter (`2026Q3`) are in time. */
export function quarterDueOn(quarter: string): string {
  const lastDay = LAST_DAYS[Number(quarter.at(-1)) - 1] ?? '12-31'
  return addDays(`${quarter.slice(0, 4)}-${lastDay}`, ACCOUNTS_DUE_DAYS)
}

/**
 * The quarters of a year that are or were late (村民委员会组织法 第三十条), the first one first. A quarter is looked at once
 * it is due; what came late stays visible as late.
 * @param published on which day accounts of a quarter became public; of several the first one counts
 */
export function lateQuarters(
  year: number,
  published: readonly { quarter: string; publishedOn: string }[],
  today: string,
): LateQuarter[] {
  return LAST_DAYS.flatMap((_, place) => {
    const quarter = `${year}Q${place + 1}`
    const [publishedOn] = published
      .filter((one) => one.quarter === quarter)
      .map((one) => one.publishedOn)
      .sort()
    const days = daysBetween(quarterDueOn(quarter), publishedOn ?? today)
    return days > 0 ? [{ quarter, days, isOut: publishedOn !== undefined }] : []
  })
}

function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS)
}

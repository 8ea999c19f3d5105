import { addDays, dayOf } from './day'
import { type Period, type PeriodKind, periodOfDay } from './period'

/** The first day of a period. */
function firstDay({ kind, key }: Period): string {
  return kind === 'day' ? key : kind === 'month' ? `${key}-01` : `${key}-01-01`
}

/** The period before or after, of the same length. */
export function movePeriod(period: Period, direction: 'earlier' | 'later'): Period {
  const first = firstDay(period)
  if (direction === 'earlier') return periodOfDay(period.kind, addDays(first, -1))
  // 40 days into a 31-day month and 370 into a year land in the next one whatever its length.
  const reach = { day: 1, month: 40, year: 370 }[period.kind]
  return periodOfDay(period.kind, addDays(first, reach))
}

export function currentPeriod(kind: PeriodKind, now: number): Period {
  return periodOfDay(kind, dayOf(now))
}

/** Whether a period reaches up to today or beyond, so that there is nothing later to show. */
export function isLatest(period: Period, now: number): boolean {
  return period.key >= currentPeriod(period.kind, now).key
}

import { addDays } from '../../calendar/day'
import type { Clock } from './periods'
import { type AffairPeriod, canBegin, monthStartFrom, periodAt } from './periods-of'

/** From which period on a clock is another one; `none`: there is nothing to make public. */
export interface ClockChange {
  clock: Clock | 'none'
  /** It counts from the period that begins on this day or after it. */
  from: string
}

interface KeptClock {
  clock: Clock
  /** The first period is the one that begins on this day or after it. */
  from: string
  /** The last period is the one that begins on this day or before it. */
  until?: string | undefined
  /** In the order of their days. */
  changes: readonly ClockChange[]
}

/**
 * The periods for which somebody has to make something public: one after the other without a gap and without an overlap,
 * whatever the clock changed to in between. A change waits until a period of the old clock is over and one of the new can
 * begin, so that what is over never changes.
 * @param upTo periods that begin after this day are left out
 */
export function keptPeriods({ changes, clock, from, until }: KeptClock, upTo: string): AffairPeriod[] {
  const last = until !== undefined && until < upTo ? until : upTo
  const kept: AffairPeriod[] = []
  let current: ClockChange['clock'] | undefined
  for (let day = monthStartFrom(from); day <= last; ) {
    const wanted = changes.filter((change) => change.from <= day).at(-1)?.clock ?? clock
    if (wanted === 'none' || wanted === 'at-once' || canBegin(wanted, day)) current = wanted
    const period =
      current === 'monthly' || current === 'quarterly' ? periodAt(current, day) : periodAt('monthly', day)
    if (current === 'monthly' || current === 'quarterly') kept.push(period)
    day = addDays(period.lastDay, 1)
  }
  return kept
}

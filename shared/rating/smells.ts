import type { Burst } from './burst'
import { type RatingCounts, shareOf } from './figures'
import type { SmellThresholds } from './rating-settings'
import { isSatisfiedLevel } from './scale'

/** One window in one period. */
export interface SmelledWindow<Window> {
  window: Window
  counts: RatingCounts
  burst?: Burst
}

/**
 * Windows that deserve a second look: nobody was less than satisfied, very many ratings came within ten minutes, or few
 * raters chose more than one face. The most striking first. Shares are only looked at from a minimum count on.
 */
export function findSmells<Window extends object>(
  windows: readonly SmelledWindow<Window>[],
  thresholds: SmellThresholds,
) {
  const telling = windows.filter(({ counts }) => counts.count >= thresholds.minimumCount)
  return {
    thresholds,
    perfect: telling
      .filter(({ counts }) => shareOf(counts.levels, isSatisfiedLevel) === 1)
      .map(({ counts, window }) => ({ ...window, count: counts.count }))
      .sort((left, right) => right.count - left.count),
    bursts: windows
      .flatMap(({ burst, window }) =>
        burst && burst.count >= thresholds.burstCount ? [{ ...window, ...burst }] : [],
      )
      .sort((left, right) => right.count - left.count || left.at - right.at),
    inactive: telling
      .map(({ counts: { active, count }, window }) => ({ ...window, count, activeRate: active / count }))
      .filter(({ activeRate }) => activeRate < thresholds.activeRate)
      .sort((left, right) => left.activeRate - right.activeRate),
  }
}

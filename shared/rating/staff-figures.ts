import { findDimension, findReason } from './choice-labels'
import { type LevelCounts, listLevels, type RatingCounts, shareOf } from './figures'
import { dismissedOf, staffHandlingOf } from './handling'
import type { RatingSettings } from './rating-settings'
import { isBadLevel, isSatisfiedLevel, LEVELS } from './scale'

/** Shares of the counts, also of few; none of nothing. */
export function shortFiguresOf(counts: RatingCounts, { minimumCount }: Pick<RatingSettings, 'minimumCount'>) {
  const { active, count, levels } = counts
  const isPublic = count >= minimumCount
  const cases = { dismissed: dismissedOf(counts.handling), handling: staffHandlingOf(counts.handling) }
  if (count === 0) return { count, isPublic, ...cases }
  return {
    count,
    isPublic,
    ...cases,
    satisfiedRate: shareOf(levels, isSatisfiedLevel),
    badRate: shareOf(levels, isBadLevel),
    activeRate: active / count,
  }
}

/** The same with the count of each level. */
export function staffFiguresOf(counts: RatingCounts, settings: RatingSettings) {
  return { ...shortFiguresOf(counts, settings), levels: listLevels(counts.levels, settings.scale) }
}

const sumOf = (levels: LevelCounts) => LEVELS.reduce((sum, level) => sum + (levels[level] ?? 0), 0)

/** How often each reason was ticked, and by which share of those who gave a 差评; the most frequent first. */
export function reasonCountsOf({ levels, reasons }: RatingCounts, settings: RatingSettings) {
  const bad = LEVELS.filter(isBadLevel).reduce((sum, level) => sum + (levels[level] ?? 0), 0)
  return Object.entries(reasons)
    .map(([code, count]) => {
      const { dimension, label = code } = findReason(settings, code) ?? {}
      const dimensionLabel = dimension && findDimension(settings, dimension)?.label
      return {
        code,
        label,
        ...(dimension && { dimension }),
        ...(dimensionLabel && { dimensionLabel }),
        count,
        share: bad === 0 ? 0 : count / bad,
      }
    })
    .sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1))
}

/** How each dimension was rated: those in use as they are listed, then those that are no longer asked for. */
export function dimensionCountsOf({ dimensions }: RatingCounts, settings: RatingSettings) {
  const codes = new Set([...settings.dimensions.map(({ code }) => code), ...Object.keys(dimensions).sort()])
  return [...codes].flatMap((code) => {
    const levels = dimensions[code]
    if (!levels) return []
    return [
      {
        code,
        label: findDimension(settings, code)?.label ?? code,
        count: sumOf(levels),
        satisfiedRate: shareOf(levels, isSatisfiedLevel),
        badRate: shareOf(levels, isBadLevel),
        levels: listLevels(levels, settings.scale),
      },
    ]
  })
}

/** The levels of each of the day's 24 hours. */
export function hourCountsOf({ hours }: RatingCounts, settings: RatingSettings) {
  return Array.from({ length: 24 }, (_, hour) => {
    const levels = hours[String(hour).padStart(2, '0')] ?? {}
    return { hour, count: sumOf(levels), levels: listLevels(levels, settings.scale) }
  })
}

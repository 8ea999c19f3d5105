import type { RatingSettings } from './rating-settings'
import { isBadLevel, isSatisfiedLevel, LEVELS, type Level, levelLabel, SCALES } from './scale'

/** How often each level was chosen, by level. */
export type LevelCounts = Partial<Record<Level, number>>

/** Counts of ratings, additive: the sum of two parts is the counts of the whole. */
export interface RatingCounts {
  count: number
  levels: LevelCounts
  dimensions: Record<string, LevelCounts>
  reasons: Record<string, number>
}

/** The part of a rating that is counted. */
export interface CountedRating {
  level: Level
  dimensions: Record<string, Level>
  reasons: string[]
}

/** Public figures: rates are shares between 0 and 1, and absent while the count is below the minimum. */
export interface PublicFigures {
  count: number
  score?: {
    satisfiedRate: number
    badRate: number
    levels: { level: Level; label: string; count: number }[]
    dimensions: { code: string; label: string; satisfiedRate: number }[]
  }
}

export function emptyCounts(): RatingCounts {
  return { count: 0, levels: {}, dimensions: {}, reasons: {} }
}

function bump<Key extends string | number>(counts: Partial<Record<Key, number>>, key: Key, by: number): void {
  counts[key] = (counts[key] ?? 0) + by
}

function addLevels(into: LevelCounts, from: LevelCounts): void {
  for (const level of LEVELS) if (from[level]) bump(into, level, from[level])
}

/** Counts of a list of ratings. */
export function countRatings(ratings: Iterable<CountedRating>): RatingCounts {
  const counts = emptyCounts()
  for (const rating of ratings) {
    counts.count += 1
    bump(counts.levels, rating.level, 1)
    for (const [code, level] of Object.entries(rating.dimensions)) {
      counts.dimensions[code] ??= {}
      bump(counts.dimensions[code], level, 1)
    }
    for (const reason of rating.reasons) bump(counts.reasons, reason, 1)
  }
  return counts
}

/** Adds `part` to `into`, in place. */
export function accumulateCounts(into: RatingCounts, part: RatingCounts): void {
  into.count += part.count
  addLevels(into.levels, part.levels)
  for (const [code, levels] of Object.entries(part.dimensions)) {
    into.dimensions[code] ??= {}
    addLevels(into.dimensions[code], levels)
  }
  for (const [reason, count] of Object.entries(part.reasons)) bump(into.reasons, reason, count)
}

export function addCounts(parts: Iterable<RatingCounts>): RatingCounts {
  const sum = emptyCounts()
  for (const part of parts) accumulateCounts(sum, part)
  return sum
}

/** Share of the levels that fulfil a predicate, 0–1; 0 of nothing. */
function shareOf(levels: LevelCounts, matches: (level: Level) => boolean): number {
  let total = 0
  let matching = 0
  for (const level of LEVELS) {
    const count = levels[level] ?? 0
    total += count
    if (matches(level)) matching += count
  }
  return total === 0 ? 0 : matching / total
}

/** What the public may see of the counts: the score only from the minimum count on. */
export function publishCounts(counts: RatingCounts, settings: RatingSettings): PublicFigures {
  if (counts.count < settings.minimumCount) return { count: counts.count }
  const onScale: readonly Level[] = SCALES[settings.scale].map((step) => step.level)
  const shown = [...LEVELS].reverse().filter((level) => onScale.includes(level) || counts.levels[level])
  return {
    count: counts.count,
    score: {
      satisfiedRate: shareOf(counts.levels, isSatisfiedLevel),
      badRate: shareOf(counts.levels, isBadLevel),
      levels: shown.map((level) => ({
        level,
        label: levelLabel(settings.scale, level),
        count: counts.levels[level] ?? 0,
      })),
      dimensions: settings.dimensions.flatMap(({ code, label }) => {
        const levels = counts.dimensions[code]
        return levels ? [{ code, label, satisfiedRate: shareOf(levels, isSatisfiedLevel) }] : []
      }),
    },
  }
}

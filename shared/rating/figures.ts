import type { CaseStanding } from '../kernel/case-standing'
import { isActiveRating, type RatingContent } from './active-rating'
import {
  accumulateHandling,
  dismissedOf,
  type HandlingCounts,
  handlingFiguresOf,
  handlingOf,
} from './handling'
import type { RatingSettings } from './rating-settings'
import { isBadLevel, isSatisfiedLevel, LEVELS, type Level, levelLabel, SCALES, type ScaleName } from './scale'

/** How often each level was chosen, by level. */
export type LevelCounts = Partial<Record<Level, number>>

/** Counts of ratings, additive: the sum of two parts is the counts of the whole. */
export interface RatingCounts {
  count: number
  levels: LevelCounts
  dimensions: Record<string, LevelCounts>
  reasons: Record<string, number>
  /** Ratings whose rater chose more than one face (主动评价). */
  active: number
  /** Levels by the hour of the scan, `00`–`23`. */
  hours: Record<string, LevelCounts>
  /** What became of the cases; 误评/恶意 are counted here alone. */
  handling: HandlingCounts
}

/** The part of a rating that is counted. */
export interface CountedRating extends RatingContent {
  hour: string
  standing?: CaseStanding
}

/** Public figures: rates are shares between 0 and 1, and absent while the count is below the minimum. */
export interface PublicFigures {
  count: number
  /** Ratings that are not counted, since two people found that they were given by mistake or to do harm. */
  dismissed: ReturnType<typeof dismissedOf>
  score?: {
    satisfiedRate: number
    badRate: number
    levels: { level: Level; label: string; count: number }[]
    dimensions: { code: string; label: string; satisfiedRate: number }[]
  }
  /** Told together with the score, since the number of cases is nearly that of the 差评. */
  handling?: ReturnType<typeof handlingFiguresOf>
}

export function emptyCounts(): RatingCounts {
  return { count: 0, levels: {}, dimensions: {}, reasons: {}, active: 0, hours: {}, handling: {} }
}

function bump<Key extends string | number>(counts: Partial<Record<Key, number>>, key: Key, by: number): void {
  counts[key] = (counts[key] ?? 0) + by
}

function addLevels(into: LevelCounts, from: LevelCounts): void {
  for (const level of LEVELS) if (from[level]) bump(into, level, from[level])
}

function addLevelsByKey(into: Record<string, LevelCounts>, from: Record<string, LevelCounts>): void {
  for (const [key, levels] of Object.entries(from)) {
    const sum = into[key] ?? {}
    addLevels(sum, levels)
    into[key] = sum
  }
}

function bumpLevel(into: Record<string, LevelCounts>, key: string, level: Level): void {
  const counts = into[key] ?? {}
  bump(counts, level, 1)
  into[key] = counts
}

/** Counts of a list of ratings. */
export function countRatings(ratings: Iterable<CountedRating>): RatingCounts {
  const counts = emptyCounts()
  for (const rating of ratings) {
    for (const name of handlingOf(rating.standing)) bump(counts.handling, name, 1)
    if (rating.standing?.state === 'dismissed') continue
    counts.count += 1
    bump(counts.levels, rating.level, 1)
    if (isActiveRating(rating)) counts.active += 1
    bumpLevel(counts.hours, rating.hour, rating.level)
    for (const [code, level] of Object.entries(rating.dimensions)) bumpLevel(counts.dimensions, code, level)
    for (const reason of rating.reasons) bump(counts.reasons, reason, 1)
  }
  return counts
}

/** Adds `part` to `into`, in place. */
export function accumulateCounts(into: RatingCounts, part: RatingCounts): void {
  into.count += part.count
  into.active += part.active
  addLevels(into.levels, part.levels)
  addLevelsByKey(into.hours, part.hours)
  addLevelsByKey(into.dimensions, part.dimensions)
  accumulateHandling(into.handling, part.handling)
  for (const [reason, count] of Object.entries(part.reasons)) bump(into.reasons, reason, count)
}

export function addCounts(parts: Iterable<RatingCounts>): RatingCounts {
  const sum = emptyCounts()
  for (const part of parts) accumulateCounts(sum, part)
  return sum
}

/** Share of the levels that fulfil a predicate, 0–1; 0 of nothing. */
export function shareOf(levels: LevelCounts, matches: (level: Level) => boolean): number {
  let total = 0
  let matching = 0
  for (const level of LEVELS) {
    const count = levels[level] ?? 0
    total += count
    if (matches(level)) matching += count
  }
  return total === 0 ? 0 : matching / total
}

/** The levels of a scale with their counts, best first, and those of another scale that were chosen before it was changed. */
export function listLevels(levels: LevelCounts, scale: ScaleName) {
  const onScale: readonly Level[] = SCALES[scale].map((step) => step.level)
  const shown = [...LEVELS].reverse().filter((level) => onScale.includes(level) || levels[level])
  return shown.map((level) => ({ level, label: levelLabel(scale, level), count: levels[level] ?? 0 }))
}

/** What the public may see of the counts: the score only from the minimum count on. */
export function publishCounts(counts: RatingCounts, settings: RatingSettings): PublicFigures {
  const { count, handling } = counts
  const dismissed = dismissedOf(handling)
  if (count < settings.minimumCount) return { count, dismissed }
  return {
    count,
    dismissed,
    handling: handlingFiguresOf(handling, settings.minimumCount),
    score: {
      satisfiedRate: shareOf(counts.levels, isSatisfiedLevel),
      badRate: shareOf(counts.levels, isBadLevel),
      levels: listLevels(counts.levels, settings.scale),
      dimensions: settings.dimensions.flatMap(({ code, label }) => {
        const levels = counts.dimensions[code]
        return levels ? [{ code, label, satisfiedRate: shareOf(levels, isSatisfiedLevel) }] : []
      }),
    },
  }
}

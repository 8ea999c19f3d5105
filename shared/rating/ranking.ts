import { type LevelCounts, shareOf } from './figures'
import { isBadLevel, isSatisfiedLevel } from './scale'

/** What a place is ranked by. */
export interface Ranked {
  count: number
  levels: LevelCounts
}

/**
 * The rank of each place among them all: the higher satisfaction rate first, then the lower 差评率; equals share the
 * better rank. A place with fewer ratings than the minimum has none, for one rating would decide it.
 */
export function rankPlaces(places: readonly Ranked[], minimumCount: number): (number | undefined)[] {
  const scores = places.map(({ count, levels }) =>
    count < minimumCount
      ? undefined
      : { satisfied: shareOf(levels, isSatisfiedLevel), bad: shareOf(levels, isBadLevel) },
  )
  const ordered = scores
    .filter((score) => score !== undefined)
    .sort((left, right) => right.satisfied - left.satisfied || left.bad - right.bad)
  return scores.map((score) => {
    if (!score) return undefined
    return 1 + ordered.findIndex(({ bad, satisfied }) => bad === score.bad && satisfied === score.satisfied)
  })
}

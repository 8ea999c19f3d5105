import { accumulateCounts, emptyCounts, type RatingCounts } from '@qingjian/shared/rating/figures'
import { rankPlaces } from '@qingjian/shared/rating/ranking'
import type { RatingSettings } from '@qingjian/shared/rating/rating-settings'
import { shortFiguresOf } from '@qingjian/shared/rating/staff-figures'
import type { WindowDocument } from '../platform/directory/directory.documents'
import type { FiguresDocument } from './rating.documents'

/** What the windows are summed up to, or ranked as. */
export type Breakdown = 'hall' | 'unit' | 'window'

interface NamedPlace {
  id: string
  name: string
  hallName?: string
  unitName?: string
}

const GONE: Record<Breakdown, string> = {
  hall: '已撤销的大厅',
  unit: '已撤销的单位',
  window: '已撤销的窗口',
}

const PLACE_OF: Record<Breakdown, (window: WindowDocument) => NamedPlace> = {
  hall: ({ hallId, hallName }) => ({ id: hallId, name: hallName }),
  unit: ({ unitId, unitName }) => ({ id: unitId, name: unitName }),
  window: ({ _id, hallName, name, unitName }) => ({ id: _id, name, hallName, unitName }),
}

const ID_OF: Record<Breakdown, (figures: FiguresDocument) => string> = {
  hall: ({ hallId = '' }) => hallId,
  unit: ({ unitId = '' }) => unitId,
  window: ({ scopeId }) => scopeId,
}

function sumUp(figures: readonly FiguresDocument[], breakdown: Breakdown): Map<string, RatingCounts> {
  const sums = new Map<string, RatingCounts>()
  for (const document of figures) {
    const id = ID_OF[breakdown](document)
    const sum = sums.get(id) ?? emptyCounts()
    accumulateCounts(sum, document.counts)
    sums.set(id, sum)
  }
  return sums
}

/**
 * Halls, units or windows by rank, in this period and the one before; those without a rank follow by their count. Open
 * places without ratings are among them, and so are closed ones with ratings.
 * @param current figures of windows in the period, @param previous in the one before
 */
export function rankBelow(
  breakdown: Breakdown,
  windows: readonly WindowDocument[],
  current: readonly FiguresDocument[],
  previous: readonly FiguresDocument[],
  settings: RatingSettings,
) {
  const [now, before] = [sumUp(current, breakdown), sumUp(previous, breakdown)]
  const placesOf = (some: readonly WindowDocument[]) =>
    new Map(some.map((window) => [PLACE_OF[breakdown](window).id, PLACE_OF[breakdown](window)]))
  const [known, places] = [
    placesOf(windows),
    placesOf(windows.filter(({ closedOn }) => closedOn === undefined)),
  ]
  for (const id of [...now.keys(), ...before.keys()])
    if (!places.has(id)) places.set(id, known.get(id) ?? { id, name: GONE[breakdown] })
  const counted = [...places.values()].map((place) => ({
    place,
    counts: now.get(place.id) ?? emptyCounts(),
    earlier: before.get(place.id) ?? emptyCounts(),
  }))
  const ranks = rankPlaces(
    counted.map(({ counts }) => counts),
    settings.minimumCount,
  )
  const earlierRanks = rankPlaces(
    counted.map(({ earlier }) => earlier),
    settings.minimumCount,
  )
  return counted
    .map(({ counts, earlier, place }, index) => {
      const [rank, previousRank] = [ranks[index], earlierRanks[index]]
      return {
        scope: breakdown,
        ...place,
        ...(rank !== undefined && { rank }),
        ...(previousRank !== undefined && { previousRank }),
        figures: shortFiguresOf(counts, settings),
        previous: shortFiguresOf(earlier, settings),
      }
    })
    .sort(
      (left, right) =>
        (left.rank ?? Number.POSITIVE_INFINITY) - (right.rank ?? Number.POSITIVE_INFINITY) ||
        right.figures.count - left.figures.count,
    )
}

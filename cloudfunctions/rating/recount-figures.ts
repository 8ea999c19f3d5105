import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import { addCounts, countRatings, type RatingCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { positionOf } from '../platform/ids/position'
import type { RatingDependencies } from './rating.dependencies'
import { DISTRICT_ID, type FiguresDocument, figuresId, type RatingDocument } from './rating.documents'

type Dependencies = Pick<RatingDependencies, 'figures' | 'ratings'>
type FiguresPlace = Pick<FiguresDocument, 'scope' | 'scopeId' | 'hallId' | 'unitId'>

/** The positions between which a recount works. */
interface Bounds {
  /** Nothing before it can still be pending. */
  settledBefore: string
  /** The batch ends here. */
  through: string
}

/** A rating is sent by a call that lives for a minute at most (config.json), so it comes in less late than this. */
const LATEST_ARRIVAL_MS = 2 * 60_000

/** A month is the sum of its days and a year of its months. */
const PARTS: readonly { kind: PeriodKind; part: PeriodKind; first: string; last: string }[] = [
  { kind: 'month', part: 'day', first: '-01', last: '-31' },
  { kind: 'year', part: 'month', first: '-01', last: '-12' },
]

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/**
 * Recounts every figure that a batch of ratings, oldest first, touches: the hours of a window's day from the ratings,
 * days of halls and units from their windows, the district from its halls, months from days, years from months. Nothing
 * is incremented, so repeating it, or doing it twice at once, gives the same figures.
 */
export async function recountFigures(
  dependencies: Dependencies,
  batch: readonly RatingDocument[],
): Promise<void> {
  const [oldest, newest] = [batch[0], batch.at(-1)]
  if (!oldest || !newest) return
  const settledBefore = positionOf(oldest.submittedAt - LATEST_ARRIVAL_MS, '')
  const bounds = { settledBefore, through: newest.position }

  const days = unique(batch, (rating) => `${rating.windowId}/${rating.day}`)
  for (const rating of days) {
    const ofDay = batch.filter((one) => one.windowId === rating.windowId && one.day === rating.day)
    await recountWindowDay(dependencies, rating, [...new Set(ofDay.map((one) => one.hour))], bounds)
  }
  const windows = days.map((rating) => ({ day: rating.day, place: windowPlaceOf(rating) }))
  await recountPeriods(dependencies, windows, bounds)

  const groups = groupsAbove(days)
  for (const { day, parts, place } of groups) {
    await recount(dependencies, place, 'day', day, bounds, () =>
      dependencies.figures.children(parts, 'day', day),
    )
  }
  await recountPeriods(dependencies, groups, bounds)
}

/** The places that windows add up to, halls before the district that is summed from them. */
function groupsAbove(days: readonly RatingDocument[]) {
  const halls = unique(days, (rating) => `${rating.hallId}/${rating.day}`)
  const units = unique(days, (rating) => `${rating.unitId}/${rating.day}`)
  const placeOf = (scope: BoardScope, scopeId: string): FiguresPlace => ({ scope, scopeId })
  return [
    ...halls.map(({ day, hallId }) => ({ day, place: placeOf('hall', hallId), parts: { hallId } })),
    ...units.map(({ day, unitId }) => ({ day, place: placeOf('unit', unitId), parts: { unitId } })),
    ...unique(days, (rating) => rating.day).map(({ day }) => ({
      day,
      place: placeOf('district', DISTRICT_ID),
      parts: { scope: 'hall' as const },
    })),
  ]
}

function windowPlaceOf({ hallId, unitId, windowId }: RatingDocument): FiguresPlace {
  return { scope: 'window', scopeId: windowId, hallId, unitId }
}

/** The positions worth keeping: a rating before the bound is not pending any more, so nobody asks for it. */
function stillNeeded(positions: Iterable<string>, { settledBefore }: Bounds): string[] {
  return [...new Set(positions)].filter((position) => position >= settledBefore).sort()
}

async function recountWindowDay(
  { figures, ratings }: Dependencies,
  rating: RatingDocument,
  touched: readonly string[],
  bounds: Bounds,
): Promise<void> {
  const { day, windowId } = rating
  const _id = figuresId('window', windowId, day)
  await figures.derive(_id, async (stored) => {
    // Never less than was read before: a slower worker must not take back what a faster one has marked.
    const through = [stored?.through ?? '', bounds.through].sort().at(-1) ?? ''
    const hours: Record<string, RatingCounts> = { ...stored?.hours }
    const pending = [...(stored?.pendingCounted ?? [])]
    for (const hour of touched) {
      const rows = await ratings.ofWindowHour(windowId, day, hour, through)
      hours[hour] = countRatings(rows)
      pending.push(...rows.filter((row) => row.pending).map((row) => row.position))
    }
    const counts = addCounts(Object.values(hours))
    const pendingCounted = stillNeeded(pending, bounds)
    return { _id, ...windowPlaceOf(rating), kind: 'day', key: day, counts, hours, through, pendingCounted }
  })
}

async function recount(
  { figures }: Dependencies,
  place: FiguresPlace,
  kind: PeriodKind,
  key: string,
  bounds: Bounds,
  readParts: () => Promise<FiguresDocument[]>,
): Promise<void> {
  const _id = figuresId(place.scope, place.scopeId, key)
  await figures.derive(_id, async () => {
    const parts = await readParts()
    const counts = addCounts(parts.map((part) => part.counts))
    const pendingCounted = stillNeeded(
      parts.flatMap((part) => part.pendingCounted ?? []),
      bounds,
    )
    return { _id, ...place, kind, key, counts, pendingCounted }
  })
}

async function recountPeriods(
  dependencies: Dependencies,
  touched: readonly { day: string; place: FiguresPlace }[],
  bounds: Bounds,
): Promise<void> {
  for (const { first, kind, last, part } of PARTS) {
    const periods = unique(
      touched.map(({ day, place }) => ({ place, key: periodOfDay(kind, day).key })),
      ({ key, place }) => `${place.scope}/${place.scopeId}/${key}`,
    )
    for (const { key, place } of periods) {
      const { scope, scopeId } = place
      await recount(dependencies, place, kind, key, bounds, () =>
        dependencies.figures.series(scope, scopeId, part, `${key}${first}`, `${key}${last}`),
      )
    }
  }
}

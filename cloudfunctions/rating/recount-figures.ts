import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import { largerBurst, largestBurst } from '@qingjian/shared/rating/burst'
import { addCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { positionOf } from '../platform/ids/position'
import { countHour, minutesOf } from './count-hour'
import type { RatingDependencies } from './rating.dependencies'
import {
  DISTRICT_ID,
  FIGURES_VERSION,
  type FiguresDocument,
  figuresId,
  type HourCounts,
  type RatingDocument,
} from './rating.documents'

type Dependencies = Pick<RatingDependencies, 'figures' | 'ratings'>
type FiguresPlace = Pick<FiguresDocument, 'scope' | 'scopeId' | 'hallId' | 'unitId'>

/** A day of a window, and the hours of it that are to be counted anew. */
export interface TouchedDay {
  windowId: string
  hallId: string
  unitId: string
  day: string
  hours: readonly string[]
}

/** The positions between which a recount works. */
export interface Bounds {
  /** Nothing before it can still be pending. */
  settledBefore: string
  /** The batch ends here. */
  through: string
}

/** Nothing new is read, and every note of what was pending is kept: only what is counted already is counted anew. */
export const UNCHANGED: Bounds = { settledBefore: '', through: '' }

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

/** The windows' days that ratings fall into, with the hours of them. */
export function windowDaysOf(ratings: readonly RatingDocument[]): TouchedDay[] {
  return unique(ratings, (rating) => `${rating.windowId}/${rating.day}`).map((rating) => {
    const ofDay = ratings.filter((one) => one.windowId === rating.windowId && one.day === rating.day)
    return { ...rating, hours: [...new Set(ofDay.map((one) => one.hour))] }
  })
}

/** Recounts every figure that a batch of ratings, oldest first, touches. */
export async function recountBatch(
  dependencies: Dependencies,
  batch: readonly RatingDocument[],
): Promise<void> {
  const [oldest, newest] = [batch[0], batch.at(-1)]
  if (!oldest || !newest) return
  const settledBefore = positionOf(oldest.submittedAt - LATEST_ARRIVAL_MS, '')
  await recountDays(dependencies, windowDaysOf(batch), { settledBefore, through: newest.position })
}

/**
 * Recounts the hours of windows' days from the ratings, days of halls and units from their windows, the district from its
 * halls, months from days, years from months. Nothing is incremented, so repeating it, or doing it twice at once, gives
 * the same figures.
 */
export async function recountDays(
  dependencies: Dependencies,
  days: readonly TouchedDay[],
  bounds: Bounds,
): Promise<void> {
  for (const day of days) await recountWindowDay(dependencies, day, bounds)
  const windows = days.map((day) => ({ day: day.day, place: windowPlaceOf(day) }))
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
function groupsAbove(days: readonly TouchedDay[]) {
  const halls = unique(days, ({ day, hallId }) => `${hallId}/${day}`)
  const units = unique(days, ({ day, unitId }) => `${unitId}/${day}`)
  const placeOf = (scope: BoardScope, scopeId: string): FiguresPlace => ({ scope, scopeId })
  return [
    ...halls.map(({ day, hallId }) => ({ day, place: placeOf('hall', hallId), parts: { hallId } })),
    ...units.map(({ day, unitId }) => ({ day, place: placeOf('unit', unitId), parts: { unitId } })),
    ...unique(days, ({ day }) => day).map(({ day }) => ({
      day,
      place: placeOf('district', DISTRICT_ID),
      parts: { scope: 'hall' as const },
    })),
  ]
}

function windowPlaceOf({ hallId, unitId, windowId }: TouchedDay): FiguresPlace {
  return { scope: 'window', scopeId: windowId, hallId, unitId }
}

/** The positions worth keeping: a rating before the bound is not pending any more, so nobody asks for it. */
function stillNeeded(positions: Iterable<string>, { settledBefore }: Bounds): string[] {
  return [...new Set(positions)].filter((position) => position >= settledBefore).sort()
}

async function recountWindowDay(
  { figures, ratings }: Dependencies,
  touched: TouchedDay,
  bounds: Bounds,
): Promise<void> {
  const { day, windowId } = touched
  const _id = figuresId('window', windowId, day)
  await figures.derive(_id, async (stored) => {
    // Never less than was read before: a slower worker must not take back what a faster one has marked.
    const through = [stored?.through ?? '', bounds.through].sort().at(-1) ?? ''
    const hours: Record<string, HourCounts> = { ...stored?.hours }
    const pending = [...(stored?.pendingCounted ?? [])]
    // What an older version counted lacks fields, so none of its hours is kept.
    const outdated = stored && stored.version !== FIGURES_VERSION ? Object.keys(stored.hours ?? {}) : []
    for (const hour of new Set([...touched.hours, ...outdated])) {
      const rows = await ratings.ofWindowHour(windowId, day, hour, through)
      hours[hour] = countHour(rows)
      pending.push(...rows.filter((row) => row.pending).map((row) => row.position))
    }
    const burst = largestBurst(day, minutesOf(hours))
    return {
      _id,
      version: FIGURES_VERSION,
      ...windowPlaceOf(touched),
      kind: 'day',
      key: day,
      counts: addCounts(Object.values(hours)),
      hours,
      through,
      pendingCounted: stillNeeded(pending, bounds),
      ...(burst && { burst }),
    }
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
    // A window's month has its days' largest; ten minutes of different windows have nothing to do with one another.
    const bursts = place.scope === 'window' ? parts.map((part) => part.burst) : []
    const burst = bursts.reduce(largerBurst, undefined)
    return {
      _id,
      version: FIGURES_VERSION,
      ...place,
      kind,
      key,
      counts,
      pendingCounted,
      ...(burst && { burst }),
    }
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

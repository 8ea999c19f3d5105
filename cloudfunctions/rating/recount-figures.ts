import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import { addCounts, countRatings, type RatingCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import type { RatingDependencies } from './rating.dependencies'
import { DISTRICT_ID, type FiguresDocument, figuresId, type RatingDocument } from './rating.documents'

type Dependencies = Pick<RatingDependencies, 'figures' | 'ratings'>
type FiguresPlace = Pick<FiguresDocument, 'scope' | 'scopeId' | 'hallId' | 'unitId'>

/** A month is the sum of its days and a year of its months. */
const PARTS: readonly { kind: PeriodKind; part: PeriodKind; first: string; last: string }[] = [
  { kind: 'month', part: 'day', first: '-01', last: '-31' },
  { kind: 'year', part: 'month', first: '-01', last: '-12' },
]

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/**
 * Recounts every figure that a batch of ratings, oldest first, touches: the hours of a window's day from the ratings, days of halls and
 * units from their windows, the district from its halls, months from days, years from months. Nothing is incremented,
 * so repeating it, or doing it twice at once, gives the same figures.
 */
export async function recountFigures(
  dependencies: Dependencies,
  batch: readonly RatingDocument[],
): Promise<void> {
  const through = batch.at(-1)?.position ?? ''
  const days = unique(batch, (rating) => `${rating.windowId}/${rating.day}`)
  for (const rating of days) {
    const hours = unique(
      batch.filter((one) => one.windowId === rating.windowId && one.day === rating.day),
      (one) => one.hour,
    )
    await recountWindowDay(
      dependencies,
      rating,
      hours.map((one) => one.hour),
      through,
    )
  }
  const windows = days.map((rating) => ({ day: rating.day, place: windowPlaceOf(rating) }))
  await recountPeriods(dependencies, windows, through)

  const halls = unique(days, (rating) => `${rating.hallId}/${rating.day}`)
  const units = unique(days, (rating) => `${rating.unitId}/${rating.day}`)
  const groups = [
    ...halls.map(({ day, hallId }) => ({ day, place: placeOf('hall', hallId), parts: { hallId } })),
    ...units.map(({ day, unitId }) => ({ day, place: placeOf('unit', unitId), parts: { unitId } })),
  ]
  const district = unique(days, (rating) => rating.day).map(({ day }) => ({
    day,
    place: placeOf('district', DISTRICT_ID),
    parts: { scope: 'hall' as const },
  }))
  for (const { day, parts, place } of [...groups, ...district]) {
    await recount(dependencies, place, 'day', day, through, () =>
      dependencies.figures.children(parts, 'day', day),
    )
  }
  await recountPeriods(dependencies, [...groups, ...district], through)
}

function placeOf(scope: BoardScope, scopeId: string): FiguresPlace {
  return { scope, scopeId }
}

function windowPlaceOf({ hallId, unitId, windowId }: RatingDocument): FiguresPlace {
  return { scope: 'window', scopeId: windowId, hallId, unitId }
}

/** Figures never claim less than they held before: a slower worker must not move the mark back. */
function later(stored: FiguresDocument | undefined, through: string): string {
  return stored !== undefined && stored.through > through ? stored.through : through
}

async function recountWindowDay(
  { figures, ratings }: Dependencies,
  rating: RatingDocument,
  touched: readonly string[],
  through: string,
): Promise<void> {
  const place = windowPlaceOf(rating)
  const _id = figuresId('window', rating.windowId, rating.day)
  await figures.derive(_id, async (stored) => {
    const mark = later(stored, through)
    const hours: Record<string, RatingCounts> = { ...stored?.hours }
    for (const hour of touched) {
      hours[hour] = countRatings(await ratings.ofWindowHour(rating.windowId, rating.day, hour, mark))
    }
    return {
      _id,
      ...place,
      kind: 'day',
      key: rating.day,
      counts: addCounts(Object.values(hours)),
      hours,
      through: mark,
    }
  })
}

async function recount(
  { figures }: Dependencies,
  place: FiguresPlace,
  kind: PeriodKind,
  key: string,
  through: string,
  readParts: () => Promise<FiguresDocument[]>,
): Promise<void> {
  const _id = figuresId(place.scope, place.scopeId, key)
  await figures.derive(_id, async (stored) => {
    const counts = addCounts((await readParts()).map((part) => part.counts))
    return { _id, ...place, kind, key, counts, through: later(stored, through) }
  })
}

async function recountPeriods(
  dependencies: Dependencies,
  touched: readonly { day: string; place: FiguresPlace }[],
  through: string,
): Promise<void> {
  for (const { first, kind, last, part } of PARTS) {
    const periods = unique(
      touched.map(({ day, place }) => ({ place, key: periodOfDay(kind, day).key })),
      ({ key, place }) => `${place.scope}/${place.scopeId}/${key}`,
    )
    for (const { key, place } of periods) {
      const { scope, scopeId } = place
      await recount(dependencies, place, kind, key, through, () =>
        dependencies.figures.series(scope, scopeId, part, `${key}${first}`, `${key}${last}`),
      )
    }
  }
}

import { type Period, trendPeriods } from '@qingjian/shared/calendar/period'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { publishCounts } from '@qingjian/shared/rating/figures'
import type { readBoard as contract } from '@qingjian/shared/rating/rating.contracts'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import type { UseCase } from '../platform/serve/method'
import type { ChildrenOf } from './figures.repository'
import { addPending } from './pending-overlay'
import type { RatingDependencies } from './rating.dependencies'
import { DISTRICT_ID, figuresId } from './rating.documents'

/** Ratings waiting to be counted that a board adds by itself; beyond that its figures follow within a minute. */
const MOST_PENDING = 1000

interface Place {
  id: string
  name: string
  parents: { scope: BoardScope; id: string; name: string }[]
  children: { scope: BoardScope; id: string; name: string }[]
  childrenOf?: ChildrenOf
}

/** Public figures of a place and a period: the derived counts, plus the ratings that came in since they were derived. */
export const readBoard: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  _actor,
  input,
) => {
  const { figures, now, ratings, settings } = dependencies
  const found = await findPlace(dependencies, input.scope, input.id, input.breakdown)
  if (!found.ok) return found
  const place = found.data
  const { kind, key } = input.period
  const trend = trendPeriods(input.period)
  const [first, last] = [trend[0], trend.at(-1)]
  const rules = await settings.read(now)
  // First of all: what is marked after this is in the figures that are read next.
  const pending = await ratings.pending(MOST_PENDING)
  const own = await figures.find(figuresId(input.scope, place.id, key))
  const series =
    first && last ? await figures.series(input.scope, place.id, first.kind, first.key, last.key) : []
  const below = place.childrenOf ? await figures.children(place.childrenOf, kind, key) : []
  const publish = (scope: BoardScope, id: string, period: Period, stored: typeof own) =>
    publishCounts(addPending(stored, pending, { scope, id, period }), rules)
  return succeed({
    scope: input.scope,
    ...(input.scope === 'district' ? {} : { id: place.id }),
    name: place.name,
    parents: place.parents,
    minimumCount: rules.minimumCount,
    figures: publish(input.scope, place.id, input.period, own),
    trend: trend.map((period) => ({
      key: period.key,
      figures: publish(
        input.scope,
        place.id,
        period,
        series.find((one) => one.key === period.key),
      ),
    })),
    children: place.children.map((child) => ({
      ...child,
      figures: publish(
        child.scope,
        child.id,
        input.period,
        below.find((one) => one.scopeId === child.id),
      ),
    })),
  })
}

const named = (scope: BoardScope) => (place: { _id: string; name: string }) => ({
  scope,
  id: place._id,
  name: place.name,
})

async function findPlace(
  { directory }: RatingDependencies,
  scope: BoardScope,
  id: string | undefined,
  breakdown: 'hall' | 'unit',
): Promise<Result<Place>> {
  const missing = fail('NOT_FOUND', '没有找到这个地方的评价')
  if (scope === 'district') {
    const district = await directory.district()
    const children = breakdown === 'hall' ? await directory.halls() : await directory.units()
    return succeed({
      id: DISTRICT_ID,
      name: district?.name ?? '全区',
      parents: [],
      children: children.map(named(breakdown)),
      childrenOf: { scope: breakdown },
    })
  }
  if (id === undefined) return missing
  if (scope === 'window') {
    const window = await directory.window(id)
    if (!window) return missing
    const { hallId, hallName, name, unitId, unitName } = window
    const parents: Place['parents'] = [
      { scope: 'hall', id: hallId, name: hallName },
      { scope: 'unit', id: unitId, name: unitName },
    ]
    return succeed({ id, name, parents, children: [] })
  }
  const place = scope === 'hall' ? await directory.hall(id) : await directory.unit(id)
  if (!place) return missing
  const windows = scope === 'hall' ? await directory.windowsOfHall(id) : await directory.windowsOfUnit(id)
  return succeed({
    id,
    name: place.name,
    parents: [],
    children: windows.map(named('window')),
    childrenOf: scope === 'hall' ? { hallId: id } : { unitId: id },
  })
}

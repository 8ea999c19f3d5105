import {
  doesPeriodContain,
  type Period,
  previousPeriod,
  trendPeriods,
} from '@qingjian/shared/calendar/period'
import { succeed } from '@qingjian/shared/kernel/result'
import { largerBurst } from '@qingjian/shared/rating/burst'
import type { readDashboard as contract } from '@qingjian/shared/rating/dashboard.contracts'
import { addCounts, emptyCounts } from '@qingjian/shared/rating/figures'
import { findSmells } from '@qingjian/shared/rating/smells'
import {
  dimensionCountsOf,
  hourCountsOf,
  reasonCountsOf,
  shortFiguresOf,
  staffFiguresOf,
} from '@qingjian/shared/rating/staff-figures'
import type { WindowDocument } from '../platform/directory/directory.documents'
import type { UseCase } from '../platform/serve/method'
import { type DashboardPlace, findDashboardPlace } from './dashboard-place'
import { rankBelow } from './rank-below'
import type { RatingDependencies } from './rating.dependencies'
import type { FiguresDocument } from './rating.documents'

/**
 * What supervisors see of a place: five reads (place, settings, its own figures of both periods, those of the windows
 * below, the windows' names), whose documents grow with the windows and the days of the period, never with the ratings.
 */
export const readDashboard: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const found = await findDashboardPlace(dependencies, actor, input)
  if (!found.ok) return found
  const place = found.data
  const { period } = input
  const before = previousPeriod(period)
  const rules = await dependencies.settings.read(dependencies.now)
  const series = await readSeries(dependencies, place, period, before)
  const counts = countsWithin(series, period)
  const below = await readBelow(dependencies, place, period, before)
  const windows = await place.readWindows()
  const current = below.filter(({ key }) => key === period.key)
  const previous = below.filter(({ key }) => key === before.key)
  const breakdown = place.scope === 'district' ? input.breakdown : 'window'
  return succeed({
    place,
    parents: place.parents,
    period,
    previousPeriod: before,
    minimumCount: rules.minimumCount,
    figures: staffFiguresOf(counts, rules),
    previous: staffFiguresOf(countsWithin(series, before), rules),
    trend: trendPeriods(period).map(({ key }) => ({
      key,
      figures: shortFiguresOf(series.find((one) => one.key === key)?.counts ?? emptyCounts(), rules),
    })),
    ranking: place.windowsOf ? rankBelow(breakdown, windows, current, previous, rules) : [],
    reasons: reasonCountsOf(counts, rules),
    dimensions: dimensionCountsOf(counts, rules),
    hours: hourCountsOf(counts, rules),
    smells: findSmells(
      (place.windowsOf ? current : ownFigures(place, series, period)).map(({ burst, counts, scopeId }) => ({
        window: windowNamesOf(windows, scopeId),
        counts,
        ...(burst && { burst }),
      })),
      rules.smells,
    ),
  })
}

/** The place's own figures of both periods in parts: a month's days, a year's months, the days up to a day. */
async function readSeries(
  { figures }: RatingDependencies,
  { figuresId, scope }: DashboardPlace,
  period: Period,
  before: Period,
): Promise<FiguresDocument[]> {
  const [first, last] = [trendPeriods(before)[0], trendPeriods(period).at(-1)]
  return first && last ? figures.series(scope, figuresId, first.kind, first.key, last.key) : []
}

async function readBelow(
  { figures }: RatingDependencies,
  { windowsOf }: DashboardPlace,
  period: Period,
  before: Period,
): Promise<FiguresDocument[]> {
  return windowsOf ? figures.windows(windowsOf, period.kind, [period.key, before.key]) : []
}

const partsOf = (series: readonly FiguresDocument[], period: Period) =>
  series.filter(({ key }) => doesPeriodContain(period, key))

const countsWithin = (series: readonly FiguresDocument[], period: Period) =>
  addCounts(partsOf(series, period).map(({ counts }) => counts))

/** A window has none below it: its own figures are looked at. */
function ownFigures(place: DashboardPlace, series: readonly FiguresDocument[], period: Period) {
  const parts = partsOf(series, period)
  const burst = parts.map((part) => part.burst).reduce(largerBurst, undefined)
  return [{ scopeId: place.figuresId, counts: countsWithin(series, period), burst }]
}

function windowNamesOf(windows: readonly WindowDocument[], windowId: string) {
  const window = windows.find(({ _id }) => _id === windowId)
  return {
    windowId,
    windowName: window?.name ?? '已撤销的窗口',
    hallName: window?.hallName ?? '',
    unitName: window?.unitName ?? '',
  }
}

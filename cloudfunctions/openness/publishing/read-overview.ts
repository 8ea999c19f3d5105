import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import { type Due, lateOf } from '@qingjian/shared/openness/affairs/dues'
import type { readOverview as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import { reckonVillages } from '../affairs/reckon-villages'
import { villageReach } from '../affairs/village-reach'
import { MOST_OPEN, type ObjectionWalk } from '../objections/objections.repository'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'
import { groupBy } from './group-by'

const TOWN_DIGITS = 9
const VILLAGE_DIGITS = 12
/** Of a village that is late with more, this many are named. */
const MOST_LATE = 3

/** Every village within reach: what it has published in a year, what is late, what does not balance, what is asked. */
export const readOverview: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { year },
) => {
  const { affairs, directory, now, objections, totals } = dependencies
  const today = dayOf(now)
  const reach = await villageReach(dependencies, actor)
  const { prefix } = reach
  const walk: ObjectionWalk = { scope: scopeOf(prefix), state: 'asked' }
  const [regions, years, imbalances, asked, items, occasions] = await Promise.all([
    directory.allRegions(),
    totals.villageYears(prefix, year),
    totals.imbalances(prefix, year),
    objections.walk(walk, undefined, MOST_OPEN),
    affairs.items(),
    affairs.occasions(prefix, year),
  ])
  const names = new Map(regions.map(({ _id, name }) => [_id, name]))
  const yearsById = groupBy(years, ({ regionId }) => regionId)
  const imbalancesById = groupBy(imbalances, ({ regionId }) => regionId)
  const askedById = groupBy(asked, ({ regionId }) => regionId)
  const dues = reckonVillages({
    ...{ items, years, occasions, today, from: `${year}-01-01`, until: `${year}-12-31` },
  })
  const villages = reach.villagesOf(regions)
  return succeed({
    villages: villages.map(({ _id: regionId, name }) => {
      const known = yearsById.get(regionId) ?? []
      const ofYear = known.find((one) => one.year === year)
      const { lastPublishedOn, publications = 0 } = ofYear ?? {}
      const open = askedById.get(regionId) ?? []
      return {
        regionId,
        name,
        townName: names.get(townIdOf(regionId)) ?? '',
        publications,
        ...(lastPublishedOn && { lastPublishedOn }),
        ...lateWords(dues.of(regionId)),
        imbalances: (imbalancesById.get(regionId) ?? []).map(({ difference, fundId, fundName }) => ({
          fundId,
          fundName,
          difference,
        })),
        openObjections: open.length,
        lateObjections: open.filter((one) => isLate(one, today)).length,
      }
    }),
  })
}

/** How much is late, and the worst of it: of some hundred villages each would have a list of its own. */
function lateWords(dues: readonly Due[]) {
  const late = lateOf(dues)
  return {
    overdue: late.filter(({ isOut }) => !isOut).length,
    cameLate: late.filter(({ isOut }) => isOut).length,
    late: late
      .slice(0, MOST_LATE)
      .map(({ days, isOut, itemName, periodName }) => ({ days, isOut, itemName, periodName })),
  }
}

function scopeOf(prefix: string): ObjectionWalk['scope'] {
  if (prefix.length >= VILLAGE_DIGITS) return { regionId: prefix }
  return prefix.length >= TOWN_DIGITS ? { townId: townIdOf(prefix) } : {}
}

function isLate({ dueDay }: ObjectionDocument, today: string): boolean {
  return dueDay !== undefined && dueDay < today
}

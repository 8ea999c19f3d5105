import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { readHeatMap as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import { heatOf } from '@qingjian/shared/openness/affairs/heat'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { townIdOf } from '../publications/author-place'
import { reckonVillages } from './reckon-villages'
import { villageReach } from './village-reach'

/** Every village within reach by the twelve months of a year, by the day on which things are due. */
export const readHeatMap: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { year },
) => {
  const { affairs, directory, now, totals } = dependencies
  const today = dayOf(now)
  const reach = await villageReach(dependencies, actor)
  const regions = await directory.allRegions()
  const ofReach = regions.filter(({ _id, level }) => level === 'village' && _id.startsWith(reach.prefix))
  const [years, items, occasions] = await Promise.all([
    totals.villageYears(reach.prefix, year, ofReach.length),
    affairs.items(),
    affairs.occasions(reach.prefix, year),
  ])
  // What is for the end of a year is due in the next one.
  const span = { from: `${year - 1}-01-01`, until: `${year}-12-31` }
  const villages = reckonVillages({ items, years, occasions, today, ...span })
  const names = new Map(regions.map(({ _id, name }) => [_id, name]))
  return succeed({
    today,
    villages: reach.villagesOf(regions).map(({ _id: regionId, name }) => ({
      ...{ regionId, name, townName: names.get(townIdOf(regionId)) ?? '', isDue: villages.isDue(regionId) },
      months: heatOf(villages.of(regionId), year),
    })),
  })
}

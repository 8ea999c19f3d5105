import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { readAffairs as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import { lateOf } from '@qingjian/shared/openness/affairs/dues'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { NO_PLACE } from '../public/read-village'
import { dueViewOf } from './due-view'
import { reckonVillages } from './reckon-villages'

/** What a village has to make public in a year, and what became of it; a place of another kind owes nothing. */
export const readAffairs: UseCase<OpennessDependencies, typeof contract> = async (
  { affairs, directory, hash, now, totals },
  _actor,
  { regionId, year: wanted },
) => {
  const today = dayOf(now)
  const year = wanted ?? Number(today.slice(0, 4))
  const [[region], years, items, occasions] = await Promise.all([
    directory.regions([regionId]),
    totals.villageYears(regionId, year),
    affairs.items(),
    affairs.occasions(regionId, year),
  ])
  if (!region) return NO_PLACE
  const villages = reckonVillages({
    ...{ items, years, occasions, today, from: `${year}-01-01`, until: `${year}-12-31` },
  })
  const dues = villages.of(regionId)
  const late = lateOf(dues)
  return succeed({
    ...{ regionId, name: region.name, year, today },
    dues: dues.map((due) => dueViewOf(hash, due)),
    late: { items: late.length, days: late.reduce((sum, { days }) => sum + days, 0) },
    isDue: villages.isDue(regionId),
  })
}

import { dayOf } from '@qingjian/shared/calendar/day'
import type { Due } from '@qingjian/shared/openness/affairs/dues'
import type { Actor } from '../../platform/access/actor'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import { reckonVillages } from './reckon-villages'
import { villageReach } from './village-reach'

export interface ReachedDues {
  village: RegionDocument
  dues: Due[]
}

type Dependencies = Pick<OpennessDependencies, 'affairs' | 'directory' | 'now' | 'totals'>

/**
 * Dues of every village within the actor's reach, of a year and the one before: their periods, and what happened.
 * A fixed number of calls, however many villages.
 */
export async function readReachedDues(
  dependencies: Dependencies,
  actor: Actor,
  year: number,
): Promise<ReachedDues[]> {
  const { affairs, directory, now, totals } = dependencies
  const reach = await villageReach(dependencies, actor)
  const [regions, years, items, occasions] = await Promise.all([
    directory.allRegions(),
    totals.villageYears(reach.prefix, year),
    affairs.items(),
    // What happens at the end of a year is due in the next one.
    affairs.occasions(reach.prefix, year - 1, year, year + 1),
  ])
  const villages = reckonVillages({
    ...{ items, years, occasions, today: dayOf(now) },
    ...{ from: `${year - 1}-01-01`, until: `${year}-12-31` },
  })
  return reach.villagesOf(regions).map((village) => ({ village, dues: villages.of(village._id) }))
}

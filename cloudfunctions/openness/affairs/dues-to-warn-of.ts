import { dayOf } from '@qingjian/shared/calendar/day'
import type { Due } from '@qingjian/shared/openness/affairs/dues'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import type { VillageYearDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'
import { isSoon } from './count-dues'
import { reckonVillages } from './reckon-villages'

/** Something due of which nobody was told yet, with the id of the warning. */
export interface DueToTell {
  due: Due
  warningId: string
}

/** A village with something to be told of. */
export interface DueVillage {
  village: RegionDocument
  soon: DueToTell[]
  overdue: DueToTell[]
  /** Whether something was told as overdue today, or is still to be. */
  overdueToday: boolean
}

interface ToWarnOf {
  villages: DueVillage[]
  /** Villages that have begun in an earlier year, and whose running year nobody has counted yet. */
  toOpen: Pick<VillageYearDocument, 'regionId' | 'townId' | 'year'>[]
}

/** What is due soon or overdue in the whole district, and of what nobody was told. */
export async function duesToWarnOf(
  { affairs, directory, totals }: Pick<OpennessDependencies, 'affairs' | 'directory' | 'totals'>,
  today: string,
): Promise<ToWarnOf> {
  const year = Number(today.slice(0, 4))
  const [regions, years, items, occasions] = await Promise.all([
    directory.allRegions(),
    totals.villageYears('', year),
    affairs.items(),
    affairs.occasions('', year - 1, year, year + 1),
  ])
  const dues = reckonVillages({
    ...{ items, years, occasions, today, from: `${year - 1}-01-01`, until: `${year}-12-31` },
  })
  const villages = regions
    .filter(({ _id, closedOn }) => closedOn === undefined && dues.isDue(_id))
    .map((village) => {
      const own = dues.of(village._id)
      const of = (kind: 'soon' | 'overdue', isMeant: (due: Due) => boolean) =>
        own
          .filter(isMeant)
          .map((due) => ({ due, warningId: `${village._id}:${due.itemId}:${due.period}:${kind}` }))
      return { village, soon: of('soon', isSoon), overdue: of('overdue', isOverdue) }
    })
  const ids = villages.flatMap(({ overdue, soon }) => [...soon, ...overdue].map(({ warningId }) => warningId))
  const warnedOn = new Map((await affairs.warnings(ids)).map(({ _id, at }) => [_id, dayOf(at)]))
  const isUntold = ({ warningId }: DueToTell) => !warnedOn.has(warningId)
  const opened = new Set(years.filter((one) => one.year === year).map(({ regionId }) => regionId))
  const begun = new Set(years.map(({ regionId }) => regionId))
  return {
    villages: villages.map(({ overdue, soon, village }) => ({
      village,
      soon: soon.filter(isUntold),
      overdue: overdue.filter(isUntold),
      overdueToday: overdue.some(({ warningId }) => (warnedOn.get(warningId) ?? today) === today),
    })),
    toOpen: [...begun]
      .filter((regionId) => !opened.has(regionId))
      .map((regionId) => ({ regionId, townId: townIdOf(regionId), year })),
  }
}

const isOverdue = ({ state }: Due) => state === 'overdue'

import { succeed } from '@qingjian/shared/kernel/result'
import { doesGrantCover } from '@qingjian/shared/kernel/roles'
import type { listWritable as contract } from '@qingjian/shared/openness/publication.contracts'
import type { Actor } from '../../platform/access/actor'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { visibleLines } from '../public/visible-lines'

/** What a form offers: places that the caller writes for, places below those, and the funds that are public. */
export const listWritable: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { year },
) => {
  const { directory, lines } = dependencies
  const [regions, funds] = await Promise.all([directory.allRegions(), lines.funds(year)])
  const open = regions.filter(({ closedOn }) => closedOn === undefined)
  const places = await placesOf(dependencies, actor, open)
  const below = open.filter(({ _id }) =>
    places.some((place) => place._id !== _id && _id.startsWith(place._id)),
  )
  const shown = (await visibleLines(dependencies, funds)).filter(({ isWithdrawn }) => isWithdrawn !== true)
  return succeed({
    places: places.map(({ _id, level, name }) => ({ regionId: _id, name, level })),
    below: below.map(({ _id, name }) => ({ regionId: _id, name })),
    funds: shown.map(({ item, lineId, standard, unit, year: ofYear }) => ({
      id: lineId,
      name: item,
      year: ofYear,
      ...(standard !== undefined && { standard }),
      ...(unit !== undefined && { unit }),
    })),
  })
}

/** Villages of a village's clerk, and where the unit of a unit's clerk stands. */
async function placesOf(
  { directory }: Pick<OpennessDependencies, 'directory'>,
  actor: Actor,
  regions: readonly RegionDocument[],
): Promise<RegionDocument[]> {
  const { grants, unitId } = actor
  const unit = unitId === undefined ? undefined : await directory.unit(unitId)
  return regions.filter(({ _id: regionId, level }) =>
    grants.some((grant) => {
      if (level === 'village') return grant.role === 'village-clerk' && doesGrantCover(grant, { regionId })
      const isUnits = unit !== undefined && unit.closedOn === undefined && unit.regionId === regionId
      return isUnits && grant.role === 'unit-clerk' && doesGrantCover(grant, { regionId, unitId: unit._id })
    }),
  )
}

import { parentCodeOf } from '@qingjian/shared/kernel/region-code'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listPlaces as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { NO_PLACE } from './read-village'

/** The district with its towns and their villages in the order of their codes, without those that are closed. */
export const listPlaces: UseCase<OpennessDependencies, typeof contract> = async ({ directory }) => {
  const open = (await directory.allRegions()).filter(({ closedOn }) => closedOn === undefined)
  const district = open.find(({ level }) => level === 'district')
  if (!district) return NO_PLACE
  const placesOf = (level: 'town' | 'village', parentId: string) =>
    open
      .filter((region) => region.level === level && parentCodeOf(region._id) === parentId)
      .map(({ _id, name }) => ({ regionId: _id, name }))
  return succeed({
    district: { regionId: district._id, name: district.name },
    towns: placesOf('town', district._id).map((town) => ({
      ...town,
      villages: placesOf('village', town.regionId),
    })),
  })
}

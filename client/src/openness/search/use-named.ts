import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { knownPlaces } from '../../lib/session/known-places'
import { useStored } from '../../lib/stored-state'
import { useRemote } from '../../lib/use-remote'
import type { Filters } from './filters'

/** The filters with the name of their place, which an address does not have. */
export function useNamed(filters: Filters): Filters {
  const { place } = filters
  const recent = useStored(knownPlaces)
  const known = place?.name ?? recent.find(({ regionId }) => regionId === place?.regionId)?.name
  const places = useRemote(listPlaces, place !== undefined && known === undefined ? {} : undefined)
  if (!place) return filters
  const { district, towns } = places.state === 'ready' ? places.data : { district: undefined, towns: [] }
  const all = [...(district ? [district] : []), ...towns.flatMap((town) => [town, ...town.villages])]
  const name = known ?? all.find(({ regionId }) => regionId === place.regionId)?.name
  return { ...filters, place: { ...place, name } }
}

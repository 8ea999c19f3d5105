import { useState } from 'react'
import { type KnownPlace, knownPlaces } from '../lib/session/known-places'
import { useStored } from '../lib/stored-state'

/**
 * The place that a page is about: the one in its address, until another is chosen (`routes.choosePlace`); without one
 * the place that this phone looked at last. A place from an address may be one whose name the phone does not know.
 */
export function usePlace(regionId: string | undefined): { regionId: string; name?: string } | undefined {
  const known = useStored(knownPlaces)
  const [first] = useState(() => known[0])
  const [last] = known
  if (regionId === undefined || last !== first) return last
  return known.find((place: KnownPlace) => place.regionId === regionId) ?? { regionId }
}

import { storedState } from '../stored-state'

export interface KnownPlace {
  regionId: string
  name: string
}

const MOST = 5

/** The places whose accounts this phone has looked at, the last first. */
export const knownPlaces = storedState<KnownPlace[]>('session.places', [])

/** Puts a place before the others. */
export function rememberPlace({ regionId, name }: KnownPlace): void {
  const known = knownPlaces.get()
  if (known[0]?.regionId === regionId && known[0].name === name) return
  const others = known.filter((place) => place.regionId !== regionId)
  knownPlaces.set([{ regionId, name }, ...others].slice(0, MOST))
}

import { useEffect } from 'react'
import { rememberPlace } from '../lib/session/known-places'

interface NamedRow {
  regionId: string
  regionName: string
}

/** Remembers the name of a place from an address that this phone did not know, once rows of the place tell it. */
export function useNameOfPlace(
  place: { regionId: string; name?: string } | undefined,
  rows: readonly NamedRow[] | undefined,
): void {
  const unnamed = place?.name === undefined ? place?.regionId : undefined
  const own = rows?.find(({ regionId }) => regionId === unnamed)
  const regionId = own?.regionId
  const name = own?.regionName
  useEffect(() => {
    if (regionId !== undefined && name !== undefined) rememberPlace({ regionId, name })
  }, [name, regionId])
}

import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { useEffect } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { rememberPlace } from '../../lib/session/known-places'
import { useRemote } from '../../lib/use-remote'

/**
 * The villages of the district. A machine that stands in one of them is opened at `/kiosk/?regionId=…`: each visit then
 * begins with that village, and whoever wants another can still choose it.
 */
export function useFixedPlace(): readonly { regionId: string; name: string }[] {
  const places = useRemote(listPlaces, {})
  useReconnect(() => {
    if (places.state === 'failed') places.reload()
  })
  const data = places.state === 'ready' ? places.data : undefined
  useEffect(() => {
    const fixed = new URLSearchParams(window.location.search).get('regionId')
    const all = data ? [data.district, ...data.towns, ...data.towns.flatMap(({ villages }) => villages)] : []
    const place = all.find(({ regionId }) => regionId === fixed)
    if (place) rememberPlace(place)
  }, [data])
  return data ? [...data.towns, ...data.towns.flatMap(({ villages }) => villages)] : []
}

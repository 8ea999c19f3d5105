import { listHalls, listUnits } from '@qingjian/shared/org/org.contracts'
import type { Me } from '../../lib/session/use-me'
import { useAllPages } from '../../lib/use-all-pages'
import { type StartPlace, startPlaces, startRegions } from './start-places'

/** From where the person may look; for a town or village these are its halls and units. */
export function useStartPlaces(me: Me): StartPlace[] {
  const known = startPlaces(me)
  const [regionId] = startRegions(me)
  const input = { filters: { regionId } }
  const enabled = known.length === 0 && regionId !== undefined
  const halls = useAllPages(listHalls, input, ({ things }) => things, { enabled })
  const units = useAllPages(listUnits, input, ({ things }) => things, { enabled })
  if (!enabled) return known
  return [
    ...(halls.data ?? []).map(({ id, name }) => ({ scope: 'hall' as const, id, name })),
    ...(units.data ?? []).map(({ id, name }) => ({ scope: 'unit' as const, id, name })),
  ]
}

import type { ListFilters } from '@qingjian/shared/org/org-fields'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { type Actor, canReach } from '../platform/access/actor'
import { isClosed } from './closing'
import type { OrgDependencies } from './org.dependencies'
import type { ThingDocuments } from './org.documents'
import { placeOf, type Surroundings, surroundingsOf } from './surroundings'
import type { ThingsQuery } from './things.repository'

/** Things that are read at once, and how often before a page is handed over even though it is not full. */
const BATCH = 500
const BATCHES = 10
/** Kinds that are found by their unit. */
const OF_UNITS: ReadonlySet<OrgKind> = new Set<OrgKind>(['post', 'person', 'window'])

export interface PageOfThings<K extends OrgKind> {
  things: ThingDocuments[K][]
  around: Surroundings
  next?: string
}

/** The units that a list is narrowed to: the chosen one, or those in reach; undefined when that is all of them. */
function unitsToAsk(actor: Actor, filters: ListFilters, { units }: Surroundings): string[] | undefined {
  if (filters.unitId !== undefined) return [filters.unitId]
  const reached = [...units.values()].filter(({ _id, regionId }) =>
    canReach(actor, { regionId, unitId: _id }),
  )
  return reached.length === units.size ? undefined : reached.map(({ _id }) => _id)
}

/** Things of a kind that the actor reaches and the filters let through, by name, from after a name on. */
export async function findPage<K extends OrgKind>(
  { directory, now, things }: OrgDependencies,
  actor: Actor,
  kind: K,
  { after, filters, limit }: { filters: ListFilters; after: string | undefined; limit: number },
): Promise<PageOfThings<K>> {
  const around = await surroundingsOf(directory, [])
  const unitIds = OF_UNITS.has(kind) ? unitsToAsk(actor, filters, around) : undefined
  const hallId = kind === 'window' ? filters.hallId : undefined
  const query: ThingsQuery = { prefix: filters.name ?? '', unitIds, hallId }
  const fits = (thing: ThingDocuments[K]): boolean => {
    const place = placeOf(kind, thing, around)
    const state = filters.state ?? 'open'
    return (
      canReach(actor, place) &&
      (state === 'all' || isClosed(thing, now) === (state === 'closed')) &&
      (filters.regionId === undefined || place.regionId.startsWith(filters.regionId)) &&
      (filters.unitId === undefined || !OF_UNITS.has(kind) || place.unitId === filters.unitId)
    )
  }
  const found: ThingDocuments[K][] = []
  let next: string | undefined = after
  const isReachable = unitIds === undefined || unitIds.length > 0
  for (let batches = 0; isReachable && batches < BATCHES && found.length < limit; batches += 1) {
    const size = Math.min(BATCH, Math.max(limit - found.length, 50))
    const batch = await things.byName(kind, { ...query, after: next }, size)
    found.push(...batch.things.filter(fits))
    next = batch.next
    if (next === undefined) break
  }
  const { regions } = await surroundingsOf(directory, found)
  return { things: found, around: { ...around, regions }, ...(isReachable ? { next } : {}) }
}

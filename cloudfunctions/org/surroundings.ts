import type { Place } from '@qingjian/shared/kernel/roles'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { RegionDocument, UnitDocument } from '../platform/directory/directory.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { ThingDocuments } from './org.documents'

/** The units and regions around things, for their names and for where they stand. */
export interface Surroundings {
  units: ReadonlyMap<string, UnitDocument>
  regions: ReadonlyMap<string, RegionDocument>
}

type Thing = { regionId?: string; parentId?: string; unitId?: string }

/** Reads what the things refer to. */
export async function surroundingsOf(
  directory: DirectoryRepository,
  things: readonly Thing[],
): Promise<Surroundings> {
  const units = new Map((await directory.units()).map((unit) => [unit._id, unit]))
  const ids = things
    .flatMap(({ parentId, regionId }) => [parentId, regionId])
    .filter((id) => id !== undefined)
  const regions = await directory.regions([...new Set(ids)])
  return { units, regions: new Map(regions.map((region) => [region._id, region])) }
}

/** Of nothing in particular: for places that cannot be told. */
const NOWHERE: Place = { regionId: '' }

/** Where a thing stands, for the decision who may see and edit it. */
export function placeOf<K extends OrgKind>(
  kind: K,
  thing: ThingDocuments[K],
  { units }: Pick<Surroundings, 'units'>,
): Place {
  if (kind === 'region') return { regionId: thing._id }
  const { regionId, unitId } = thing as { regionId?: string; unitId?: string }
  if (kind === 'unit') return { regionId: regionId ?? '', unitId: thing._id }
  if (regionId !== undefined) return unitId === undefined ? { regionId } : { regionId, unitId }
  const unit = unitId === undefined ? undefined : units.get(unitId)
  return unit ? { regionId: unit.regionId, unitId: unit._id } : NOWHERE
}

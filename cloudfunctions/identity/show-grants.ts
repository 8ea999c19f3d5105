import type { grantView } from '@qingjian/shared/identity/identity-fields'
import type { InferOutput } from 'valibot'
import type { GrantRecord } from '../platform/access/access.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'

export type GrantView = InferOutput<typeof grantView>

const MOST_NAMES = 1000

/** Shows grants with the names of places and people; a name that is gone is shown by its id. */
export async function grantsShower(
  directory: DirectoryRepository,
  grants: readonly GrantRecord[],
  alsoPeople: readonly string[] = [],
): Promise<(grant: GrantRecord) => GrantView> {
  const several = (ids: readonly (string | undefined)[]) =>
    [...new Set(ids.filter((id) => id !== undefined))].slice(0, MOST_NAMES)
  const people = grants.flatMap(({ decidedBy, requestedBy, revokedBy }) => [
    requestedBy,
    decidedBy,
    revokedBy,
  ])
  const found = [
    ...(await directory.regions(several(grants.flatMap(({ regions }) => regions)))),
    ...(await directory.unitsByIds(several(grants.flatMap(({ units }) => units)))),
    ...(await directory.people(several([...people, ...alsoPeople]))),
  ]
  const names = new Map(found.map(({ _id, name }) => [_id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const place = (id: string) => ({ id, name: nameOf(id) })
  return ({ decidedBy, regions, requestedBy, revokedBy, units, ...grant }) => ({
    ...grant,
    regions: regions.map(place),
    units: units.map(place),
    requestedBy: nameOf(requestedBy),
    ...(decidedBy === undefined ? {} : { decidedBy: nameOf(decidedBy) }),
    ...(revokedBy === undefined ? {} : { revokedBy: nameOf(revokedBy) }),
  })
}

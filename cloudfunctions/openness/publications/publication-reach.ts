import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { doesGrantCover, type Place, type StaffRole } from '@qingjian/shared/kernel/roles'
import type { PublicationTaker } from '@qingjian/shared/openness/publication-transitions'
import type { Actor } from '../../platform/access/actor'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import type { PublicationWalk } from './publications.repository'

const DISTRICT_CODE_LENGTH = 6
const TOWN_CODE_LENGTH = 9

/** What is out of reach is answered like what never existed. */
export const NO_PUBLICATION = fail('NOT_FOUND', '没有找到这份材料，或者不归您管理')
export const SEEN_OLDER = fail('CONFLICT', '这份材料刚刚有人改过，请刷新后再看')

type Placed = Pick<PublicationDocument, 'regionId' | 'unitId'>

export function placeOf({ regionId, unitId }: Placed): Place {
  return { regionId, ...(unitId !== undefined && { unitId }) }
}

/** The roles with which somebody reaches a publication. */
export function rolesAt(actor: Actor, publication: Placed): StaffRole[] {
  const place = placeOf(publication)
  return actor.grants.filter((grant) => doesGrantCover(grant, place)).map(({ role }) => role)
}

/** As few walks as cover what the actor reaches; what they cover besides is to be left out by `rolesAt`. */
export function publicationScopes({ grants }: Actor): PublicationWalk['scope'][] {
  const regions = [...new Set(grants.flatMap((grant) => grant.regions))]
  if (regions.some((region) => region.length <= DISTRICT_CODE_LENGTH)) return [{}]
  const towns = new Set(regions.filter((region) => region.length === TOWN_CODE_LENGTH))
  const villages = regions.filter(
    (region) => region.length > TOWN_CODE_LENGTH && !towns.has(region.slice(0, TOWN_CODE_LENGTH)),
  )
  const units = [...new Set(grants.flatMap((grant) => grant.units))]
  return [
    ...[...towns].map((townId) => ({ townId })),
    ...villages.map((regionId) => ({ regionId })),
    ...units.map((unitId) => ({ unitId })),
  ]
}

/** The actor as somebody who may take steps of the publication, or as somebody who never heard of it. */
export function takerAt(
  actor: Actor,
  publication: PublicationDocument | undefined,
): Result<PublicationTaker & { kind: 'staff' }> {
  if (publication === undefined || actor.personId === undefined) return NO_PUBLICATION
  const roles = rolesAt(actor, publication)
  return roles.length === 0 ? NO_PUBLICATION : succeed({ kind: 'staff', personId: actor.personId, roles })
}

/** A publication within the actor's reach. */
export async function readablePublication(
  { publications }: Pick<OpennessDependencies, 'publications'>,
  actor: Actor,
  id: string,
): Promise<Result<PublicationDocument>> {
  const found = await publications.find(id)
  return found && rolesAt(actor, found).length > 0 ? succeed(found) : NO_PUBLICATION
}

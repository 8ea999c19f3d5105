import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { doesGrantCover } from '@qingjian/shared/kernel/roles'
import { AUTHORS } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { Actor } from '../../platform/access/actor'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import type { OpennessDependencies } from '../openness.dependencies'

const NOT_YOURS = '请选择您负责公开的地方'
const NO_PLACE = fail('NOT_FOUND', '没有找到这个地方，或者不归您负责公开', { regionId: NOT_YOURS })

/** A place that somebody writes for; a unit publishes for the place where it stands. */
export interface AuthorPlace {
  region: RegionDocument
  unitId?: string
}

/** The place with this code, when the actor writes its publications. */
export async function authorPlace(
  { directory }: Pick<OpennessDependencies, 'directory'>,
  actor: Actor,
  regionId: string,
): Promise<Result<AuthorPlace>> {
  const [region] = await directory.regions([regionId])
  if (!region || region.closedOn !== undefined) return NO_PLACE
  const level = publisherLevel(regionId)
  const grants = actor.grants.filter(({ role }) => AUTHORS[level].includes(role))
  if (level === 'village')
    return grants.some((grant) => doesGrantCover(grant, { regionId })) ? succeed({ region }) : NO_PLACE
  const { unitId } = actor
  const unit = unitId === undefined ? undefined : await directory.unit(unitId)
  if (!unit || unit.regionId !== regionId || unit.closedOn !== undefined) return NO_PLACE
  return grants.some((grant) => doesGrantCover(grant, { regionId, unitId: unit._id }))
    ? succeed({ region, unitId: unit._id })
    : NO_PLACE
}

/** The town that a place belongs to; the district's own code where it is the district's. */
export function townIdOf(regionId: string): string {
  return regionId.slice(0, 9)
}

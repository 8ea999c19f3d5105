import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../platform/access/actor'
import { type FollowUpDocument, townOf } from './follow-up.documents'
import type { FollowUpScope } from './follow-ups.repository'

/** Whether somebody may know of a follow-up: within their grants, and never of their own unit. */
export function mayKnow(actor: Actor, followUp: Pick<FollowUpDocument, 'regionId' | 'unitId'>): boolean {
  return followUp.unitId !== actor.unitId && canReach(actor, followUp)
}

/** The follow-up, or the answer that stands for missing and out of reach alike. */
export function forStaff(actor: Actor, followUp: FollowUpDocument | undefined): Result<FollowUpDocument> {
  if (!followUp || !mayKnow(actor, followUp)) return fail('NOT_FOUND', '没有找到这条回访，或者不归您回访')
  return succeed(followUp)
}

const DISTRICT_CODE_LENGTH = 6

/** As few scopes as cover what the actor reaches; what they cover besides, `mayKnow` leaves out. */
export function scopesOf({ grants }: Actor): FollowUpScope[] {
  const regions = grants.flatMap((grant) => grant.regions)
  if (regions.some((region) => region.length <= DISTRICT_CODE_LENGTH)) return [{}]
  const towns = new Set(regions.map(townOf))
  const units = new Set(grants.flatMap((grant) => grant.units))
  return [...[...towns].map((townId) => ({ townId })), ...[...units].map((unitId) => ({ unitId }))]
}

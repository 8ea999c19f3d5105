import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../platform/access/actor'
import type { FollowUpDocument } from './follow-up.documents'

/** Whether somebody may know of a follow-up: within their grants, and never of their own unit. */
export function mayKnow(actor: Actor, followUp: Pick<FollowUpDocument, 'regionId' | 'unitId'>): boolean {
  return followUp.unitId !== actor.unitId && canReach(actor, followUp)
}

/** The follow-up, or the answer that stands for missing and out of reach alike. */
export function forStaff(actor: Actor, followUp: FollowUpDocument | undefined): Result<FollowUpDocument> {
  if (!followUp || !mayKnow(actor, followUp)) return fail('NOT_FOUND', '没有找到这条回访，或者不归您回访')
  return succeed(followUp)
}

/** Everything that the actor's grants reach, as follow-ups name their places. */
export function placesReached({ grants }: Actor): string[] {
  return [...new Set(grants.flatMap(({ regions, units }) => [...regions, ...units]))]
}

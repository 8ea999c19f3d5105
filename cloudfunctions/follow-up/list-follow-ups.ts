import type { listFollowUps as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import { mayKnow, scopesOf } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'
import { viewFollowUps } from './follow-up-views'
import { lookThrough, type Walk } from './look-through'

/** Follow-ups within the caller's reach, or of one unit in it, newest first; never of the caller's own unit. */
export const listFollowUps: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after: start, state, unitId },
) => {
  const { directory, followUps } = dependencies
  const unit = unitId === undefined ? undefined : await directory.unit(unitId)
  if (unitId !== undefined && (!unit || !canReach(actor, { regionId: unit.regionId, unitId })))
    return fail('NOT_FOUND', '没有找到这个单位，或者不归您管理')
  const scopes = unitId === undefined ? scopesOf(actor) : [{ unitId }]
  const walks = scopes.map(
    (scope): Walk =>
      (after, limit) =>
        followUps.list(scope, state, after, limit),
  )
  const fits = (followUp: FollowUpDocument) => mayKnow(actor, followUp)
  const { next, page } = await lookThrough(walks, 'position', fits, start)
  const views = await viewFollowUps(dependencies, page)
  return succeed({ followUps: views, ...(next !== undefined && { next }) })
}

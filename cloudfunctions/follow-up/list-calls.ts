import { callHours } from '@qingjian/shared/follow-up/call-slot'
import type { listCalls as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { mayKnow, scopesOf } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'
import { viewFollowUps } from './follow-up-views'
import { lookThrough, type Walk } from './look-through'
import { readRules } from './rules'

/** What a person has to call, the end of the term first; never of the caller's own unit. */
export const listCalls: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { followUps, now } = dependencies
  const walks = scopesOf(actor).map(
    (scope): Walk =>
      (after, limit) =>
        followUps.calls(scope, after, limit),
  )
  const fits = (followUp: FollowUpDocument) => mayKnow(actor, followUp)
  const { next, page } = await lookThrough(walks, 'callPosition', fits, input.after)
  const { calendars, settings } = await readRules(dependencies)
  const hours = callHours(settings.windows, calendars, now)
  return succeed({
    calls: await viewFollowUps(dependencies, page),
    ...(next !== undefined && { next }),
    ...(hours.ok ? hours.data : { mayCall: false }),
  })
}

import { callHours } from '@qingjian/shared/follow-up/call-slot'
import type { listCalls as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { mayKnow, placesReached } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'
import { viewFollowUps } from './follow-up-views'
import { lookThrough } from './look-through'
import { readRules } from './rules'

/** What a person has to call, the end of the term first; never of the caller's own unit. */
export const listCalls: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { followUps, now } = dependencies
  const places = placesReached(actor)
  const { next, page } = await lookThrough(
    (after, limit) => followUps.calls(places, after ?? '', limit),
    (followUp) => mayKnow(actor, followUp),
    ({ callPosition }) => callPosition ?? '',
    input.after,
  )
  const { calendars, settings } = await readRules(dependencies)
  const hours = callHours(settings.windows, calendars, now)
  return succeed({
    calls: await viewFollowUps(dependencies, page),
    ...(next !== undefined && { next }),
    ...(hours.ok ? hours.data : { mayCall: false }),
  })
}

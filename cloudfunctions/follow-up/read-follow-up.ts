import { callHours } from '@qingjian/shared/follow-up/call-slot'
import type { readFollowUp as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { scriptOf } from '@qingjian/shared/follow-up/follow-up.text'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { commissionName } from './commission-name'
import { forStaff } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'
import { viewFollowUps } from './follow-up-views'
import { readRules } from './rules'

/** One follow-up with what was said and answered, and the script for the talk. */
export const readFollowUp: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  { followUpId },
) => {
  const { followUps, now, rated } = dependencies
  const found = forStaff(actor, await followUps.find(followUpId))
  if (!found.ok) return found
  const followUp = found.data
  const [view] = await viewFollowUps(dependencies, [followUp])
  if (!view) throw new Error('one follow-up has one view')
  const { calendars, settings } = await readRules(dependencies)
  const hours = callHours(settings.windows, calendars, now)
  const { answer, levelLabel, ratingId, reasons } = followUp
  return succeed({
    followUp: view,
    script: scriptOf({
      ...followUp,
      isAgain: followUp.isAgain === true,
      commission: await commissionName(dependencies),
    }),
    levelLabel,
    reasons,
    comment: (await rated.find(ratingId))?.comment ?? '',
    ...(answer !== undefined && { answer }),
    ...(hours.ok ? hours.data : { mayCall: false }),
  })
}

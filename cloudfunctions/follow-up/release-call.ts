import type { releaseCall as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { forStaff } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** Gives a number back without having called; a repeat finds nothing to give back. */
export const releaseCall: UseCase<FollowUpDependencies, typeof contract> = async (
  { followUps, work },
  actor,
  { followUpId },
) =>
  commitUnlessRefused(work, async (change) => {
    const found = forStaff(actor, await followUps.read(change, followUpId))
    if (!found.ok) return found
    const { heldBy, heldUntil: _until, ...followUp } = found.data
    if (heldBy !== undefined && heldBy === actor.personId) {
      await followUps.save(change, followUp)
      await change.audit({ subject: `follow_ups/${followUpId}`, details: { released: true } })
    }
    return succeed({ done: true as const })
  })

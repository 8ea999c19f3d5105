import { succeed } from '@qingjian/shared/kernel/result'
import type { discardPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import { forgetDraft } from '../announcements/forget-draft'
import type { OpennessDependencies } from '../openness.dependencies'
import { takeStaffStep } from './take-publication-step'

/** Gives a draft up; its lines are removed, and that there was one stays on record. */
export const discardPublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason, version },
) => {
  const { draftLines, now } = dependencies
  const discarded = await takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'discard',
    reason,
    // Should this call die before the lines are gone, the job removes them.
    alongside: async (_change, after) => succeed({ after: { ...after, unsettledSince: now } }),
  })
  if (discarded.ok) {
    await draftLines.forget(id)
    await forgetDraft(dependencies, { _id: id, state: 'discarded' })
  }
  return discarded
}

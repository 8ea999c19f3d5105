import { succeed } from '@qingjian/shared/kernel/result'
import type { submitPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import { REVIEW_ROUTE } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { checkGate } from './check-gate'
import { reviewersOf, tellReviewers } from './people-to-tell'
import { takeStaffStep } from './take-publication-step'

/** Sends a draft to its first review, once nothing in it stops it. */
export const submitPublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, version },
) => {
  let reviewers: PersonDocument[] = []
  return takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'submit',
    async check(before) {
      const gate = await checkGate(dependencies, before)
      if (!gate.ok) return gate
      const [first] = REVIEW_ROUTE[publisherLevel(before.regionId)]
      const writers = [...before.writers, actor.personId ?? '']
      if (first) reviewers = await reviewersOf(dependencies, { ...before, approvals: [], writers }, first)
      return succeed(undefined)
    },
    async alongside(change, after) {
      await tellReviewers(dependencies, change, after, reviewers)
      return succeed({})
    },
  })
}

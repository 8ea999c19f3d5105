import { succeed } from '@qingjian/shared/kernel/result'
import type { decidePublication as contract } from '@qingjian/shared/openness/publication.contracts'
import { REVIEW_ROUTE } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { checkGate } from './check-gate'
import { isReviewState, reviewersOf, tellAuthor, tellReviewers } from './people-to-tell'
import { takeStaffStep } from './take-publication-step'

/** Approves or returns at the review where a publication lies; whatever stops it stops the approval, too. */
export const decidePublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { decision, id, reason, version },
) => {
  let author: PersonDocument | undefined
  let reviewers: PersonDocument[] = []
  return takeStaffStep(dependencies, actor, {
    id,
    version,
    step: decision,
    reason,
    async check(before) {
      if (decision === 'return') {
        author = await dependencies.directory.person(before.authorId)
        return succeed(undefined)
      }
      const gate = await checkGate(dependencies, before)
      if (gate.ok) reviewers = await nextReviewers(dependencies, before, actor.personId ?? '')
      return gate
    },
    async alongside(change, after) {
      await tellReviewers(dependencies, change, after, reviewers)
      await tellAuthor(dependencies, change, after, author)
      return succeed({ after: atItsBeginning(after) })
    },
  })
}

async function nextReviewers(
  dependencies: OpennessDependencies,
  before: PublicationDocument,
  personId: string,
): Promise<PersonDocument[]> {
  const route = REVIEW_ROUTE[publisherLevel(before.regionId)]
  const next = isReviewState(before.state) ? route[route.indexOf(before.state) + 1] : undefined
  if (next === undefined) return []
  return reviewersOf(dependencies, { ...before, writers: [...before.writers, personId] }, next)
}

/** What is decided is written from its first line on. */
function atItsBeginning(after: PublicationDocument): PublicationDocument {
  return after.state === 'publishing' ? { ...after, publishedLines: 0, runningDigest: '' } : after
}

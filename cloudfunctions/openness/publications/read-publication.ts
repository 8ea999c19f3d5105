import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import type { readPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import { AUTHORS, REVIEW_STATES, REVIEWERS } from '@qingjian/shared/openness/publication-states'
import {
  availablePublicationSteps,
  type PublicationSituation,
  type PublicationTaker,
  publisherLevel,
  whyNotPublicationStep,
} from '@qingjian/shared/openness/publication-transitions'
import type { UseCase } from '../../platform/serve/method'
import { leaksOfAnnouncement } from '../announcements/leaks-of-announcement'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { findLeaks, MOST_LEAKS } from './find-leaks'
import { leaksOfOwnWords } from './leaks-of-line'
import { readablePublication, takerAt } from './publication-reach'
import { namesOfStaff, publicationRowViewOf, publicationStepViewOf } from './publication-views'

type View = ContractOutput<typeof contract>
type Staff = PublicationTaker & { kind: 'staff' }

/** A publication with its history, what stops it, and what the caller may do with it. */
export const readPublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { now, objections, publications } = dependencies
  const found = await readablePublication(dependencies, actor, id)
  if (!found.ok) return found
  const publication = found.data
  const taker = takerAt(actor, publication)
  if (!taker.ok) return taker
  const hasOpenObjection = publication.state === 'published' && (await objections.hasOpen(id))
  const situation = { now, today: dayOf(now), hasOpenObjection }
  const may = mayDo(publication, taker.data, situation)
  const [steps, { count, leaks }] = await Promise.all([
    publications.steps(id),
    leaksFor(dependencies, publication, may),
  ])
  const nameOf = await namesOfStaff(dependencies, [
    publication.authorId,
    publication.returned?.by,
    ...steps.map(({ personId }) => personId),
  ])
  const { done, effect, fileName, reason } = publication
  const whyNot = whyNotOf(publication, taker.data, situation)
  return succeed({
    publication: publicationRowViewOf(publication, nameOf),
    done,
    effect,
    ...(reason !== undefined && { reason }),
    ...(fileName !== undefined && { fileName }),
    steps: steps.map((step) => publicationStepViewOf(step, nameOf)),
    leaks: writesIt(publication, taker.data) ? leaks.map(({ path: _path, ...leak }) => leak) : [],
    leakCount: count,
    may,
    ...(whyNot !== undefined && { whyNot }),
  })
}

function writesIt({ regionId }: PublicationDocument, { roles }: Staff): boolean {
  return roles.some((role) => AUTHORS[publisherLevel(regionId)].includes(role))
}

function mayDo(publication: PublicationDocument, taker: Staff, situation: PublicationSituation): View['may'] {
  const steps = availablePublicationSteps(publication, taker, situation)
  const { announcement, kind, lineCount, state, withdrawnLines } = publication
  const isOut = state === 'published' || state === 'archived'
  const isLeft = announcement !== undefined || withdrawnLines < lineCount
  return {
    edit: steps.includes('edit'),
    submit: steps.includes('submit'),
    takeBack: steps.includes('take-back'),
    decide: steps.includes('approve'),
    discard: steps.includes('discard'),
    archive: steps.includes('archive'),
    withdraw: isOut && kind === 'lines' && isLeft && writesIt(publication, taker),
  }
}

/** Why somebody cannot decide or archive whose role could; nothing is said where the role is another. */
function whyNotOf(
  publication: PublicationDocument,
  taker: Staff,
  situation: PublicationSituation,
): string | undefined {
  const review = REVIEW_STATES.find((state) => state === publication.state)
  const reviews = review !== undefined && REVIEWERS[review].some((role) => taker.roles.includes(role))
  if (reviews) return whyNotPublicationStep(publication, 'approve', taker, situation)?.message
  if (publication.state !== 'published') return undefined
  const ofArchive = whyNotPublicationStep(publication, 'archive', taker, situation)
  return ofArchive?.code === 'CONFLICT' ? ofArchive.message : undefined
}

/** What stops it, looked for by those whose it is to mend or decide. */
async function leaksFor(
  { announcements, draftLines }: OpennessDependencies,
  publication: PublicationDocument,
  { decide, edit, takeBack }: View['may'],
): ReturnType<typeof findLeaks> {
  if (!decide && !edit && !takeBack) return { leaks: [], count: 0 }
  const { _id, announcement, kind } = publication
  const isNew = kind !== 'withdrawal'
  if (isNew && announcement === undefined) return findLeaks(publication, draftLines.chunks(_id))
  const draft = isNew ? await announcements.draft(_id) : undefined
  const leaks = [
    ...leaksOfOwnWords(publication),
    ...(draft ? leaksOfAnnouncement(draft.content).slice(0, MOST_LEAKS) : []),
  ]
  return { leaks, count: leaks.length }
}

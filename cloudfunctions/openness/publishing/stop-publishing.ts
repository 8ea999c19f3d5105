import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { tellAuthor } from '../publications/people-to-tell'
import { recordStep } from '../publications/record-step'
import { stepOfJob } from './job-step'

export const CHANGED_MEANWHILE = '有明细已被别的更正改过，请重新发起'

/** Gives a publication back to its authors before the first of its lines is written. */
export async function stopPublishing(
  dependencies: OpennessDependencies,
  { _id, authorId }: PublicationDocument,
  reason: string,
): Promise<void> {
  const { directory, now, publications, work } = dependencies
  const author = await directory.person(authorId)
  await work.commit(async (change) => {
    const stored = await publications.read(change, _id)
    if (stored?.state !== 'publishing' || stored.publishedLines > 0) return
    const returned = { ...stepOfJob(stored, 'stop', now, reason), changedAt: now }
    await recordStep(dependencies, change, returned, { step: 'return', reason })
    await tellAuthor(dependencies, change, returned, author)
  }, _id)
}

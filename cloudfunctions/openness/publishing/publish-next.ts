import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { findLeaks } from '../publications/find-leaks'
import { leaksOfWords } from '../publications/leaks-of-line'
import { finishPublication } from './finish-publication'
import { PUBLISH_UNTIL_MS } from './job-step'
import { publishLines } from './publish-lines'
import { CHANGED_MEANWHILE, LEAKS, stopPublishing } from './stop-publishing'
import { supersedeLines } from './supersede-lines'
import { writeTotals } from './write-totals'

/**
 * Brings a decided publication as far as this run's time allows; repeated, it goes on where it was.
 * @returns the publication as far as it has come; undefined when it went back to its authors
 */
export async function publishNext(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument | undefined> {
  if (publication.publishedLines === 0 && (await wouldLeak(dependencies, publication))) {
    await stopPublishing(dependencies, publication, LEAKS)
    return undefined
  }
  if (publication.kind === 'lines') return publishNew(dependencies, publication)
  const reached = await supersedeLines(dependencies, publication)
  if (reached !== 'outdated') return reached
  await stopPublishing(dependencies, publication, CHANGED_MEANWHILE)
  return undefined
}

/** Nothing of a line that is withdrawn is published again, and it may be withdrawn for the number that it shows. */
async function wouldLeak(
  { draftLines }: OpennessDependencies,
  publication: PublicationDocument,
): Promise<boolean> {
  if (publication.kind === 'withdrawal') return leaksOfWords(publication).length > 0
  return (await findLeaks(publication, draftLines.chunks(publication._id))).count > 0
}

async function publishNew(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument> {
  const { elapsed, publications, work } = dependencies
  const reached = await publishLines(dependencies, publication)
  if (reached.publishedLines < reached.lineCount || elapsed() > PUBLISH_UNTIL_MS) return reached
  await writeTotals(dependencies, reached)
  return work.commit(async (change) => {
    const stored = await publications.read(change, reached._id)
    if (stored?.state !== 'publishing') return stored ?? reached
    return finishPublication(dependencies, change, stored)
  }, reached._id)
}

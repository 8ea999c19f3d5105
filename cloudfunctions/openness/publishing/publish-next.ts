import {
  ANNOUNCEMENT_CHANGED_MEANWHILE,
  isAnnouncementOutdated,
  publishAnnouncement,
} from '../announcements/publish-announcement'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { checkGate } from '../publications/check-gate'
import { finishPublication } from './finish-publication'
import { PUBLISH_UNTIL_MS } from './job-step'
import { newLineId } from './line-document'
import { publishLines } from './publish-lines'
import { CHANGED_MEANWHILE, stopPublishing } from './stop-publishing'
import { isOutdated, supersedeLines } from './supersede-lines'
import { writeTotals } from './write-totals'

/**
 * Brings a decided publication as far as this run's time allows; repeated, it goes on where it was.
 * @returns the publication as far as it has come; undefined when it went back to its authors
 */
export async function publishNext(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument | undefined> {
  const stopped = await whatStops(dependencies, publication)
  if (stopped !== undefined) {
    await stopPublishing(dependencies, publication, stopped)
    return undefined
  }
  if (publication.announcement !== undefined) return publishAnnouncement(dependencies, publication)
  return publication.kind === 'lines'
    ? publishNew(dependencies, publication)
    : supersedeLines(dependencies, publication)
}

/** Why a publication goes back to its authors; nothing stops it once the first of its lines is written. */
async function whatStops(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<string | undefined> {
  const { hash, lines } = dependencies
  if (publication.publishedLines > 0) return undefined
  if (publication.announcement !== undefined) return whatStopsAnnouncement(dependencies, publication)
  if (publication.kind === 'lines') {
    const first = await lines.version(newLineId(hash, publication._id, 0), 1)
    if (first) return undefined
  } else if (await isOutdated(dependencies, publication)) return CHANGED_MEANWHILE
  const gate = await checkGate(dependencies, publication)
  return gate.ok ? undefined : gate.error.message
}

/** An announcement is written whole or not at all. */
async function whatStopsAnnouncement(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<string | undefined> {
  if (publication.kind !== 'lines' && (await isAnnouncementOutdated(dependencies, publication)))
    return ANNOUNCEMENT_CHANGED_MEANWHILE
  const gate = await checkGate(dependencies, publication)
  return gate.ok ? undefined : gate.error.message
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

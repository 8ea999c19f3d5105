import type { Change } from '../../platform/serve/unit-of-work'
import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { recordStep } from '../publications/record-step'
import { longerPosting } from '../publishing/commit-batch'
import { finishPublication } from '../publishing/finish-publication'
import { stepOfJob } from '../publishing/job-step'
import { announcementDocumentOf, announcementTombstoneOf } from './announcement-document'
import { type AnnouncementStanding, standingOf } from './announcement-standing'
import type { AnnouncementDocument, DraftAnnouncement } from './announcements.documents'

/** Why a correction or withdrawal goes back to its authors. */
export const ANNOUNCEMENT_CHANGED_MEANWHILE = '这项公开内容已被别的更正或撤回改过，请作废后重新发起'

/**
 * Puts an announcement, its correction or its tombstone in public with its publication and the entry in the public log: all
 * in one transaction.
 * @returns the publication as far as it has come
 */
export async function publishAnnouncement(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument> {
  const { announcements, publications, work } = dependencies
  const draft = await announcements.draft(publication._id)
  if (!draft) throw new Error('the announcement that was to be published is missing')
  const isWithdrawal = publication.kind === 'withdrawal'
  const standing = isWithdrawal ? undefined : await standingOf(dependencies, publication, draft.content)
  if (standing?.ok === false) throw new Error(standing.error.message)
  return work.commit(async (change) => {
    const stored = await publications.read(change, publication._id)
    if (stored?.state !== 'publishing') return stored ?? publication
    const before = await readReplaced(dependencies, change, draft)
    // Another change came first: the next run gives this one back.
    if (draft.replaces !== undefined && before?.latest !== true) return stored
    const after = versionAfter(dependencies, stored, draft, { standing: standing?.data, before })
    if (before) {
      const { latest: _latest, ...older } = before
      await announcements.putVersion(change, older)
    }
    await announcements.putVersion(change, after)
    const published = await finishPublication(dependencies, change, {
      ...stored,
      runningDigest: digestAfter('', after.digest),
    })
    if (before) await tellOrigin(dependencies, change, before, published)
    return published
  }, publication._id)
}

/** What is put in public: a version, or the tombstone of one. */
function versionAfter(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
  draft: DraftAnnouncement,
  {
    before,
    standing,
  }: { standing: AnnouncementStanding | undefined; before: AnnouncementDocument | undefined },
): AnnouncementDocument {
  if (standing) return announcementDocumentOf(dependencies, publication, draft, standing, before)
  if (!before) throw new Error('there is nothing to withdraw')
  return announcementTombstoneOf(dependencies, publication, before)
}

/** Whether what a correction or withdrawal replaces is not the newest version any more, or gone. */
export async function isAnnouncementOutdated(
  { announcements }: Pick<OpennessDependencies, 'announcements'>,
  { _id }: PublicationDocument,
): Promise<boolean> {
  const draft = await announcements.draft(_id)
  if (draft?.announcementId === undefined) return true
  const [latest] = await announcements.latest([draft.announcementId])
  return latest?.version !== draft.replaces || latest?.isWithdrawn === true
}

async function readReplaced(
  { announcements }: OpennessDependencies,
  change: Change,
  { announcementId, replaces }: DraftAnnouncement,
): Promise<AnnouncementDocument | undefined> {
  if (announcementId === undefined || replaces === undefined) return undefined
  return announcements.readVersion(change, announcementId, replaces)
}

/** Notes in the publication that brought an announcement first that it is corrected, or gone. */
async function tellOrigin(
  dependencies: OpennessDependencies,
  change: Change,
  { announcementId, publicationId, version }: AnnouncementDocument,
  by: PublicationDocument,
): Promise<void> {
  const { announcements, now, publications } = dependencies
  const first = version === 1 ? undefined : await announcements.readVersion(change, announcementId, 1)
  const id = first?.publicationId ?? publicationId
  const origin = await publications.read(change, id)
  if (!origin) throw new Error(`the publication ${id} of a published announcement is missing`)
  if (by.kind === 'correction') return publications.put(change, { ...origin, ...longerPosting(origin, by) })
  const withdrawn = { ...stepOfJob(origin, 'withdraw', now), changedAt: now }
  const reason = by.reason === undefined ? {} : { reason: by.reason }
  await recordStep(dependencies, change, withdrawn, { step: 'withdraw', ...reason })
}

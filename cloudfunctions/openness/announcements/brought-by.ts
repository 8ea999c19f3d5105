import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import type { AnnouncementDocument, DraftAnnouncement } from './announcements.documents'

/** What a publication of an announcement is about. */
interface Brought {
  draft: DraftAnnouncement
  replaced?: AnnouncementDocument
  /** The day of the first version that is public. */
  begunOn?: string
  /** Where it stands in public. */
  published?: { announcementId: string; version: number }
}

/** The draft of a publication, or what became of it; what is withdrawn is shown to nobody any more. */
export async function broughtBy(
  { announcements }: OpennessDependencies,
  { _id }: PublicationDocument,
  isOut: boolean,
): Promise<Brought | undefined> {
  const draft = isOut ? undefined : await announcements.draft(_id)
  const [published] = draft ? [] : await announcements.ofPublications([_id])
  const announcementId = draft?.announcementId ?? published?.announcementId
  const versions = announcementId === undefined ? [] : await announcements.versions(announcementId)
  const replaces = draft ? draft.replaces : (published?.version ?? 0) - 1
  const replaced = versions.find(({ version }) => version === replaces)
  const first = versions.at(-1)
  const before = { ...(replaced && { replaced }), ...(first && { begunOn: first.publishedOn }) }
  if (draft) return { ...before, draft }
  // Withdrawn since, whichever version it was.
  if (!published?.content || versions[0]?.isWithdrawn) return undefined
  return {
    ...before,
    draft: { content: published.content },
    published: { announcementId: published.announcementId, version: versions[0]?.version ?? 1 },
  }
}

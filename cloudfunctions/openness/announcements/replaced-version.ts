import type { OpennessDependencies } from '../openness.dependencies'
import type { AnnouncementDocument, DraftAnnouncement } from './announcements.documents'

/** The published version that a correction or withdrawal replaces. */
export async function replacedBy(
  { announcements }: Pick<OpennessDependencies, 'announcements'>,
  { announcementId, replaces }: DraftAnnouncement,
): Promise<AnnouncementDocument | undefined> {
  if (announcementId === undefined) return undefined
  const versions = await announcements.versions(announcementId)
  return versions.find(({ version }) => version === replaces)
}

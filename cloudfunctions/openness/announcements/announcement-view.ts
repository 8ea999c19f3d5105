import type {
  AnnouncementContentView,
  AnnouncementView,
} from '@qingjian/shared/openness/announcements/announcement-fields'
import type { AnnouncementContent, AnnouncementDocument } from './announcements.documents'

/** A published version as everybody sees it. */
export function announcementViewOf(announcement: AnnouncementDocument): AnnouncementView {
  const { announcementId: id, content, isWithdrawn, reason, version } = announcement
  const { holderName, kind, publicationId, publishedOn, regionId, regionName, title } = announcement
  const standing = isWithdrawn ? 'withdrawn' : version > 1 ? 'corrected' : 'current'
  return {
    ...{ id, version, kind, title, holderName, regionId, regionName, publicationId, publishedOn, standing },
    ...(reason !== undefined && { reason }),
    ...(content && { content: contentViewOf(content) }),
  }
}

/** What an announcement says, its files by their public ids alone. */
export function contentViewOf(content: AnnouncementContent): AnnouncementContentView {
  const files = content.files.map(({ id, kind, name }) => ({ id, kind, name }))
  return { ...content, files } as AnnouncementContentView
}

import type { AnnouncementContentView } from './announcement-fields'
import type { AnnouncementKind } from './announcement-kinds'

type Written<Content> = Content extends AnnouncementContentView
  ? Omit<Content, 'files'> & { files: readonly { name: string }[] }
  : never

/** What an announcement says, as it is written, stored or read: of its files the names alone are words. */
export type WrittenAnnouncement = Written<AnnouncementContentView>
export type WrittenOf<Kind extends AnnouncementKind> = Extract<WrittenAnnouncement, { kind: Kind }>

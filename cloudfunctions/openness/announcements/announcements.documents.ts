import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import type { AnnouncementContentView } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import type { StoredFile } from '../openness.documents'

/** What an announcement says, with its files as they are stored. */
export type AnnouncementContent = AnnouncementContentView extends infer Each
  ? Each extends AnnouncementContentView
    ? Omit<Each, 'files'> & { files: StoredFile[] }
    : never
  : never

/** One version of a published announcement; the id is `announcementVersionId`. Nothing but `latest` ever changes. */
export interface AnnouncementDocument {
  _id: string
  announcementId: string
  /** From 1. */
  version: number
  publicationId: string
  kind: AnnouncementKind
  title: string
  /** The place that published it. */
  holderId: string
  holderName: string
  /** The place that it is about: of a project and its stages the site, else the publisher. */
  regionId: string
  regionName: string
  /** Of the town of that place; the district's own code where it is the district's. */
  townId: string
  unitId?: string
  publishedOn: string
  /** Orders by the day of the first version; unique among the newest. */
  position: string
  /** Missing on a tombstone. */
  content?: AnnouncementContent
  /** Set on a tombstone. */
  isWithdrawn?: true
  /** Why a correction or withdrawal came about. */
  reason?: string
  /** SHA-256 of what everybody may read of it, hexadecimal. */
  digest: string
  /** Set on the newest version. */
  latest?: true
  /** Of a stage, and of the project itself. */
  projectId?: string
  fulfils?: Fulfils
}

export function announcementVersionId(announcementId: string, version: number): string {
  return `${announcementId}.${version}`
}

/** What a draft is to become; the id is the publication's. The content is ciphertext under `draftAnnouncementContext`. */
export interface DraftAnnouncementDocument {
  _id: string
  content: string
}

/** Of a correction or withdrawal: what it replaces. */
export interface DraftAnnouncement {
  content: AnnouncementContent
  announcementId?: string
  replaces?: number
}

export function draftAnnouncementContext(publicationId: string): string {
  return `openness_draft_announcements/${publicationId}/content`
}

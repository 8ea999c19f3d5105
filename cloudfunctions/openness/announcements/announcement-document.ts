import { dayOf } from '@qingjian/shared/calendar/day'
import { positionOf } from '../../platform/ids/position'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'
import { digestOfAnnouncement } from './announcement-digest'
import type { AnnouncementStanding } from './announcement-standing'
import {
  type AnnouncementDocument,
  announcementVersionId,
  type DraftAnnouncement,
} from './announcements.documents'
import { withoutNumbers } from './without-numbers'

type Keys = Pick<OpennessDependencies, 'hash' | 'now'>

/** The id of the announcement that a publication brings as something new. */
export function newAnnouncementId(hash: OpennessDependencies['hash'], publicationId: string): string {
  return hash('openness-announcement', publicationId)
}

/** A version as it is published. @param before the version that it corrects */
export function announcementDocumentOf(
  { hash, now }: Keys,
  publication: PublicationDocument,
  { content }: DraftAnnouncement,
  { projectId, regionId, regionName, title }: AnnouncementStanding,
  before: AnnouncementDocument | undefined,
): AnnouncementDocument {
  const announcementId = before?.announcementId ?? newAnnouncementId(hash, publication._id)
  const version = (before?.version ?? 0) + 1
  const { fulfils = before?.fulfils, reason, unitId } = publication
  const ofProject = content.kind === 'project' ? announcementId : projectId
  return sealed({
    _id: announcementVersionId(announcementId, version),
    ...{ announcementId, version, publicationId: publication._id, kind: content.kind, title },
    holderId: publication.regionId,
    holderName: publication.regionName,
    ...{ regionId, regionName, townId: townIdOf(regionId) },
    ...(unitId !== undefined && { unitId }),
    publishedOn: dayOf(now),
    position: before?.position ?? positionOf(now, announcementId.slice(0, 12)),
    content,
    ...(reason !== undefined && { reason }),
    latest: true,
    ...(ofProject !== undefined && { projectId: ofProject }),
    ...(fulfils !== undefined && { fulfils }),
  })
}

/** What is left of an announcement that is withdrawn: what it was called, and why it is gone. */
export function announcementTombstoneOf(
  { now }: Keys,
  publication: PublicationDocument,
  { content: _gone, digest: _digest, ...before }: AnnouncementDocument,
): AnnouncementDocument {
  const version = before.version + 1
  return sealed({
    ...before,
    _id: announcementVersionId(before.announcementId, version),
    version,
    publicationId: publication._id,
    // A personal number in its title may be why it is withdrawn.
    title: withoutNumbers(before.title),
    publishedOn: dayOf(now),
    isWithdrawn: true,
    ...(publication.reason !== undefined && { reason: publication.reason }),
    latest: true,
  })
}

function sealed(announcement: Omit<AnnouncementDocument, 'digest'>): AnnouncementDocument {
  return { ...announcement, digest: digestOfAnnouncement(announcement) }
}

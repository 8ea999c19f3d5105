import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import type { FieldCipher } from '../../platform/crypto/field-cipher'
import { type Database, lessThan, oneOf, type Transaction } from '../../platform/database/database'
import {
  type AnnouncementDocument,
  announcementVersionId,
  type DraftAnnouncement,
  type DraftAnnouncementDocument,
  draftAnnouncementContext,
} from './announcements.documents'

const MOST_VERSIONS = 200
const MOST_OF_A_PROJECT = 300
/** After every position there is, so that the whole list is a range of its index, too. */
const AFTER_ALL = '~'

/** Where a walk over the newest versions of one kind looks; nothing for the whole district. */
export interface AnnouncementWalk {
  kind: AnnouncementKind
  scope: { regionId: string } | { townId: string } | Record<string, never>
}

/** Announcements: drafts that nobody else reads, and every published version. */
export interface AnnouncementsRepository {
  draft(publicationId: string): Promise<DraftAnnouncement | undefined>
  readDraft(transaction: Transaction, publicationId: string): Promise<DraftAnnouncement | undefined>
  putDraft(transaction: Transaction, publicationId: string, draft: DraftAnnouncement): Promise<void>
  forgetDraft(publicationId: string): Promise<void>
  /** The newest versions. */
  latest(ids: readonly string[]): Promise<AnnouncementDocument[]>
  readVersion(
    transaction: Transaction,
    id: string,
    version: number,
  ): Promise<AnnouncementDocument | undefined>
  putVersion(transaction: Transaction, announcement: AnnouncementDocument): Promise<void>
  /** All versions, newest first. */
  versions(id: string): Promise<AnnouncementDocument[]>
  ofPublications(publicationIds: readonly string[]): Promise<AnnouncementDocument[]>
  /** Newest versions of one kind, newest first, before a position. */
  walk(walk: AnnouncementWalk, before: string | undefined, limit: number): Promise<AnnouncementDocument[]>
  /** The project itself and its stages: newest versions, in the order of their publication. */
  ofProject(projectId: string): Promise<AnnouncementDocument[]>
}

export function createAnnouncementsRepository(
  database: Database,
  cipher: FieldCipher,
): AnnouncementsRepository {
  const open = ({ _id, content }: DraftAnnouncementDocument) =>
    JSON.parse(cipher.decrypt(content, draftAnnouncementContext(_id))) as DraftAnnouncement
  return {
    async draft(publicationId) {
      const found = await database.get<DraftAnnouncementDocument>(
        'openness_draft_announcements',
        publicationId,
      )
      return found && open(found)
    },
    async readDraft(transaction, publicationId) {
      const found = await transaction.get<DraftAnnouncementDocument>(
        'openness_draft_announcements',
        publicationId,
      )
      return found && open(found)
    },
    putDraft: (transaction, publicationId, draft) =>
      transaction.put<DraftAnnouncementDocument>('openness_draft_announcements', {
        _id: publicationId,
        content: cipher.encrypt(JSON.stringify(draft), draftAnnouncementContext(publicationId)),
      }),
    forgetDraft: async (publicationId) =>
      void (await database.removeWhere<DraftAnnouncementDocument>('openness_draft_announcements', {
        _id: publicationId,
      })),
    latest: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<AnnouncementDocument>('openness_announcements', {
            where: { announcementId: oneOf([...new Set(ids)]), latest: true },
            limit: 1000,
          }),
    readVersion: (transaction, id, version) =>
      transaction.get('openness_announcements', announcementVersionId(id, version)),
    putVersion: (transaction, announcement) => transaction.put('openness_announcements', announcement),
    versions: (id) =>
      database.find<AnnouncementDocument>('openness_announcements', {
        where: { announcementId: id },
        orderBy: ['version', 'desc'],
        limit: MOST_VERSIONS,
      }),
    ofPublications: (publicationIds) =>
      publicationIds.length === 0
        ? Promise.resolve([])
        : database.find<AnnouncementDocument>('openness_announcements', {
            where: { publicationId: oneOf([...new Set(publicationIds)]) },
            limit: 1000,
          }),
    walk: ({ kind, scope }, before, limit) =>
      database.find<AnnouncementDocument>('openness_announcements', {
        where: { latest: true, kind, ...scope, position: lessThan(before ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    ofProject: (projectId) =>
      database.find<AnnouncementDocument>('openness_announcements', {
        where: { projectId, latest: true },
        orderBy: ['position', 'asc'],
        limit: MOST_OF_A_PROJECT,
      }),
  }
}

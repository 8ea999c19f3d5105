import {
  announcementDocumentOf,
  newAnnouncementId,
} from '@qingjian/cloudfunctions/openness/announcements/announcement-document'
import type {
  AnnouncementContent,
  AnnouncementDocument,
} from '@qingjian/cloudfunctions/openness/announcements/announcements.documents'
import { digestAfter } from '@qingjian/cloudfunctions/openness/line-content'
import type { PublicationDocument, StoredFile } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { PROJECT_STAGE_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import type { ToldAnnouncement } from './told-announcement'
import { publicationIdOf, publicationOf } from './told-publication'
import type { WorksPhotos } from './works-photos'

/** The id that the announcement with this key has. */
export function announcementIdOf(hash: KeyedHash, key: string): string {
  return newAnnouncementId(hash, publicationIdOf(hash, key))
}

/**
 * An announcement with the publication that brought it, both as publishing writes them.
 * @param earlier what was announced before, the project of a stage among it
 * @param pictures where the photos are kept
 */
export function announcedOf(
  hash: KeyedHash,
  told: ToldAnnouncement,
  earlier: readonly AnnouncementDocument[],
  pictures: WorksPhotos,
): { publication: PublicationDocument; announcement: AnnouncementDocument } {
  const { content: input, day, fulfils, key, photos = [], regionId, regionName, unitId } = told
  const files = photos.map(([name, picture]): StoredFile => {
    const id = hash('demo-file', `${key}/${name}`)
    return { id, kind: 'photo', name, fileId: pictures[picture] }
  })
  const content = { ...input, files } as AnnouncementContent
  const title = titleOf(content, earlier)
  const bare: PublicationDocument = {
    ...publicationOf(
      { hash },
      {
        ...{ key, title, regionId, regionName, day, lines: [] },
        ...(unitId !== undefined && { unitId }),
        year: yearOf(told),
      },
    ),
    announcement: content.kind,
    ...(fulfils && { fulfils }),
  }
  const standing = {
    ...{ title, regionId, regionName },
    ...(content.kind === 'stage' && { projectId: content.projectId }),
  }
  const at = { hash, now: bare.publishedAt ?? 0 }
  const announcement = announcementDocumentOf(at, bare, { content }, standing, undefined)
  return { announcement, publication: { ...bare, runningDigest: digestAfter('', announcement.digest) } }
}

function titleOf(content: AnnouncementContent, earlier: readonly AnnouncementDocument[]): string {
  if (content.kind !== 'stage') return content.title
  const project = earlier.find(({ announcementId }) => announcementId === content.projectId)
  if (!project) throw new Error('a stage comes after its project')
  return `${project.title}：${PROJECT_STAGE_NAMES[content.stage]}`
}

/** The year that an announcement counts in: of its period, else of its day. */
function yearOf({ day, fulfils }: ToldAnnouncement): number {
  return Number((fulfils?.period.startsWith('2') ? fulfils.period : day).slice(0, 4))
}

import type { AnnouncementDocument } from '../announcements/announcements.documents'
import type { PublicationDocument, StoredFile } from '../openness.documents'
import type { RunDocument } from '../powers/powers.documents'
import { storedAnnouncement, storedRun } from './stored-subjects'

/** A photo as it is kept. */
export function storedFile(id: string, more: Partial<StoredFile> = {}): StoredFile {
  return {
    id,
    kind: 'photo',
    name: `照片${id}`,
    fileId: `cloud://test.bucket/openness-files/${id}.jpg`,
    ...more,
  }
}

/** An affair of the village with files, in its newest version, which a publication brought. */
export function storedAffair(
  publication: PublicationDocument,
  files: StoredFile[],
  more: Partial<AnnouncementDocument> = {},
): AnnouncementDocument {
  const { _id: publicationId, publishedOn = '2026-04-10', regionId, regionName, title } = publication
  return storedAnnouncement(`affair-${publicationId}`, {
    ...{
      publicationId,
      title,
      regionId,
      regionName,
      holderId: regionId,
      holderName: regionName,
      publishedOn,
    },
    content: { kind: 'affair', title, words: '村道已经修好', table: [], files },
    ...more,
  })
}

/** A power in use, whose one record has these files. */
export function runWithFiles(_id: string, files: RunDocument['records'][number]['files']): RunDocument {
  const run = storedRun(_id)
  return { ...run, records: run.records.map((record) => ({ ...record, files })) }
}

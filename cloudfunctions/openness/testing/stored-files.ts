import type { AnnouncementDocument } from '../announcements/announcements.documents'
import type { PublicationDocument, StoredFile } from '../openness.documents'
import type { RunDocument } from '../powers/powers.documents'

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
  const { _id: publicationId, publishedOn = '2026-04-10', regionId, regionName, title, townId } = publication
  const announcementId = `affair-${publicationId}`
  return {
    _id: `${announcementId}.1`,
    announcementId,
    version: 1,
    publicationId,
    kind: 'affair',
    title,
    holderId: regionId,
    holderName: regionName,
    regionId,
    regionName,
    townId,
    publishedOn,
    position: `${publishedOn}-${announcementId}`,
    content: { kind: 'affair', title, words: '村道已经修好', table: [], files },
    digest: '',
    latest: true,
    ...more,
  }
}

/** A power in use, with one record. */
export function storedRun(_id: string, files: RunDocument['records'][number]['files']): RunDocument {
  return {
    _id,
    powerId: 'power-1',
    powerVersion: 1,
    powerTitle: '集体资产出租',
    class: 'decision',
    plan: [],
    title: '出租村东晒场',
    regionId: '630102100201',
    regionName: '中庄村',
    townId: '630102100',
    year: 2026,
    state: 'running',
    version: 2,
    startedOn: '2026-04-10',
    startedAt: 0,
    startedBy: 'person-clerk',
    position: `2026-04-10-${_id}`,
    records: [
      {
        stepId: 'propose',
        outcome: 'done',
        day: '2026-04-10',
        recordedAt: 0,
        by: 'person-clerk',
        words: '村党支部提议',
        files,
        deviations: [],
        digest: '',
      },
    ],
  }
}

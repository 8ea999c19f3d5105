import { positionOf } from '../../platform/ids/position'
import { type AnnouncementDocument, announcementVersionId } from '../announcements/announcements.documents'
import type { RunDocument } from '../powers/powers.documents'
import { townIdOf } from '../publications/author-place'

const AT = Date.UTC(2026, 10, 20, 2)
const DAY = '2026-11-20'

/** The newest version of a public announcement as it is stored: a posting of 中庄村. */
export function storedAnnouncement(
  announcementId: string,
  more: Partial<AnnouncementDocument> = {},
): AnnouncementDocument {
  const version = more.version ?? 1
  const regionId = more.regionId ?? '630102100201'
  return {
    _id: announcementVersionId(announcementId, version),
    announcementId,
    version,
    publicationId: `publication-of-${announcementId}`,
    kind: 'affair',
    title: '十月份误工补贴',
    holderId: regionId,
    holderName: '中庄村',
    regionId,
    regionName: '中庄村',
    townId: townIdOf(regionId),
    publishedOn: DAY,
    position: positionOf(AT, announcementId),
    content: { kind: 'affair', title: '十月份误工补贴', words: '打扫村道三天', table: [], files: [] },
    digest: '',
    latest: true,
    ...more,
  }
}

/** A run of 中庄村 of which the first of two steps is recorded, as it is stored. */
export function storedRun(_id: string, more: Partial<RunDocument> = {}): RunDocument {
  const regionId = more.regionId ?? '630102100201'
  return {
    _id,
    powerId: 'power-works',
    powerVersion: 1,
    powerTitle: '村级工程项目',
    class: 'decision',
    plan: [
      { id: 'propose', title: '村党组织提议', who: '村党支部', words: '', days: 7, materials: [] },
      {
        ...{ id: 'decide', title: '村民代表会议决议', who: '村民代表', words: '', days: 15, materials: [] },
        meeting: 'villager-representatives',
      },
    ],
    title: '硬化村东道路',
    regionId,
    regionName: '中庄村',
    townId: townIdOf(regionId),
    year: 2026,
    state: 'running',
    version: 2,
    startedOn: DAY,
    startedAt: AT,
    startedBy: 'person-nobody',
    position: positionOf(AT, _id),
    records: [
      {
        stepId: 'propose',
        outcome: 'done',
        day: DAY,
        recordedAt: AT,
        by: 'person-nobody',
        words: '支部会议提出修路',
        files: [],
        deviations: [],
        digest: '',
      },
    ],
    nextDue: '2026-12-05',
    warnAfter: '2026-12-05',
    ...more,
  }
}

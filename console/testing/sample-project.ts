import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { AnnouncementView, ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { readProject } from '@qingjian/shared/openness/projects/project.contracts'
import type { ProjectRowView, RedFlagView } from '@qingjian/shared/openness/projects/project-fields'

const PLACE = { regionId: '630102100201', regionName: '中庄村' }

/** A road that is under contract and half paid. */
export function sampleProject(changes: Partial<ProjectRowView> = {}): ProjectRowView {
  return {
    id: 'project-1',
    title: '村东道路硬化',
    ...PLACE,
    holderId: PLACE.regionId,
    year: 2026,
    standing: 'payment',
    contractor: '城东第一建筑公司',
    figures: {
      ...{ estimate: 60_000_000, budget: 58_000_000, contract: 48_000_000, changed: 2_000_000 },
      ...{ paid: 25_000_000, progress: 30 },
    },
    plannedEnd: '2026-08-31',
    changedOn: '2026-11-20',
    ...changes,
  }
}

function announcement(changes: Partial<AnnouncementView>): AnnouncementView {
  return {
    id: 'project-1',
    version: 1,
    kind: 'stage',
    title: '村东道路硬化',
    holderName: '中庄村',
    ...PLACE,
    publicationId: 'publication-1',
    publishedOn: '2026-11-01',
    standing: 'current',
    ...changes,
  }
}

/** A step that is public. */
function sampleStage(
  content: Partial<ContentOf<'stage'>>,
  changes: Partial<AnnouncementView> = {},
): AnnouncementView {
  return announcement({
    id: `stage-${content.stage}`,
    content: {
      kind: 'stage',
      projectId: 'project-1',
      stage: 'start',
      day: '2026-04-01',
      words: '施工队已进场',
      number: '',
      parties: [],
      files: [],
      ...content,
    },
    ...changes,
  })
}

/** The road with its contract and a payment; another payment was withdrawn. */
export function sampleReadProject(): ContractOutput<typeof readProject> {
  return {
    project: sampleProject(),
    announcement: announcement({
      kind: 'project',
      content: {
        kind: 'project',
        title: '村东道路硬化',
        siteId: PLACE.regionId,
        sector: 'road',
        purpose: '雨天泥泞，村东三十户出不了门',
        scope: '硬化道路1200米，宽4米',
        approval: '镇党委会议纪要第8号',
        approvedOn: '2026-02-01',
        estimate: 60_000_000,
        plannedStart: '2026-04-01',
        plannedEnd: '2026-08-31',
        owner: { role: 'owner', name: '中庄村委会' },
        fundIds: [],
        files: [],
      },
    }),
    stages: [
      sampleStage({
        stage: 'contract',
        day: '2026-03-10',
        words: '和城东第一建筑公司签了施工合同',
        amount: 48_000_000,
        until: '2026-08-31',
        parties: [{ role: 'contractor', name: '城东第一建筑公司', creditCode: '91630102MA75ABCD12' }],
      }),
      sampleStage({
        stage: 'payment',
        day: '2026-05-01',
        amount: 25_000_000,
        progress: 30,
        words: '付第一笔',
      }),
      announcement({
        id: 'stage-gone',
        standing: 'withdrawn',
        reason: '金额录错',
        title: '村东道路硬化：进度款',
      }),
    ],
    objections: [],
    isMine: false,
  }
}

export function sampleRedFlag(changes: Partial<RedFlagView> = {}): RedFlagView {
  return {
    flag: 'paid-ahead',
    projectId: 'project-1',
    title: '村东道路硬化',
    regionName: '中庄村',
    words: '到2026年5月1日已付1笔共250,000元，是合同加变更500,000元的50%，当时工程进度30%',
    rows: [
      { id: 'stage-payment', projectId: 'project-1', title: '进度款', day: '2026-05-01', amount: 25_000_000 },
    ],
    ...changes,
  }
}

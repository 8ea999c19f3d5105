import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type {
  listLinkable,
  readDraftAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type {
  AnnouncementContentView,
  ContentOf,
} from '@qingjian/shared/openness/announcements/announcement-fields'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'

const VILLAGE = '630102100201'

/** One announcement of each kind, as a village or the district would write it. */
export const SAMPLE_CONTENTS: { readonly [Kind in AnnouncementKind]: ContentOf<Kind> } = {
  policy: {
    kind: 'policy',
    title: '2026年高龄津贴发放办法',
    number: '东民〔2026〕8号',
    issuer: '城东区民政局',
    issuedOn: '2026-03-01',
    summary: '年满80周岁的老人，每人每月发100元，打到社保卡上。',
    whoMay: '户口在城东区、年满80周岁的老人。',
    howTo: '带上材料到村委会登记，10个工作日内答复。',
    documents: ['身份证', '户口本'],
    closesOn: '2026-12-31',
    text: '第一条 为了……',
    fundIds: ['fund-1'],
    powerIds: [],
    entitlement: [
      {
        kind: 'question',
        id: 'age',
        text: '老人满80周岁了吗？',
        hint: '看身份证上的出生日期',
        answers: [
          { text: '满了', to: 'yes' },
          { text: '还没有', to: 'young' },
        ],
      },
      { kind: 'outcome', id: 'young', verdict: 'unlikely', text: '满80周岁的那个月起可以申请。' },
      { kind: 'outcome', id: 'yes', verdict: 'likely', text: '带身份证和户口本到村委会登记。' },
    ],
    files: [{ id: 'file-1', kind: 'document', name: '申请表' }],
  },
  project: {
    kind: 'project',
    title: '中庄村村东道路硬化工程',
    siteId: VILLAGE,
    sector: 'road',
    purpose: '方便36户学生上学。',
    scope: '硬化道路1.2公里，宽4米。',
    approval: '中庄村村民代表会议',
    approvedOn: '2026-04-02',
    estimate: 80_000_050,
    plannedStart: '2026-06-01',
    plannedEnd: '2026-10-31',
    owner: { role: 'owner', name: '中庄村村委会' },
    fundIds: [],
    files: [],
  },
  stage: {
    kind: 'stage',
    projectId: 'project-1',
    stage: 'change',
    day: '2026-10-20',
    words: '村民代表会议同意少修一段。',
    number: '',
    change: -500_000,
    reason: '有一段和县道重合',
    parties: [],
    files: [],
  },
  affair: {
    kind: 'affair',
    title: '2026年10月误工补贴',
    words: '10月份修水渠误工补贴，共3人。',
    table: [{ name: '修水渠', value: '3人，每人2天' }],
    files: [],
  },
  power: {
    kind: 'power',
    title: '村级工程项目建设',
    class: 'decision',
    order: 2,
    basis: '村民委员会组织法第二十四条',
    decider: '村民代表会议',
    scope: '村里出资的道路、水渠。',
    steps: [
      { id: 'propose', title: '村党组织提议', who: '村党组织', words: '', days: 7, materials: [] },
      {
        ...{ id: 'decide', title: '村民代表会议决议', who: '村民代表会议', words: '', days: 10 },
        meeting: 'villager-representatives',
        postedDays: 5,
        materials: [
          { name: '决议', isPublic: true },
          { name: '签到表', isPublic: false },
        ],
      },
    ],
    files: [],
  },
}

/** What an announcement of 中庄村 can name; for the district all kinds are on offer. */
export function sampleLinkable(): ContractOutput<typeof listLinkable> {
  return {
    links: [
      { kind: 'fund', id: 'fund-1', title: '高龄津贴' },
      { kind: 'power', id: 'power-1', title: '村级工程项目建设' },
      { kind: 'project', id: 'project-1', title: '中庄村村东道路硬化工程' },
    ],
    sites: [{ regionId: VILLAGE, name: '中庄村' }],
    kinds: ['policy', 'project', 'stage', 'affair', 'power'],
  }
}

/** The draft of an announcement that nothing stops. */
export function sampleDraft(
  content: AnnouncementContentView,
  changes: Partial<ContractOutput<typeof readDraftAnnouncement>> = {},
): ContractOutput<typeof readDraftAnnouncement> {
  return { content, links: [], flaws: [], cautions: [], ...changes }
}

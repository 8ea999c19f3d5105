import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type {
  AnnouncementContentView,
  AnnouncementView,
  ContentOf,
} from '@qingjian/shared/openness/announcements/announcement-fields'
import { openPublication, VILLAGE } from './open-books'

type OpenAnnouncement = ContractOutput<typeof readAnnouncement>

/** An allowance for old people, with its questions. */
export function policyContent(patch: Partial<ContentOf<'policy'>> = {}): ContentOf<'policy'> {
  return {
    kind: 'policy',
    title: '2026年高龄津贴发放办法',
    number: '东民〔2026〕8号',
    issuer: '城东区民政局',
    issuedOn: '2026-03-01',
    summary: '年满80周岁的老人，每人每月发100元，打到社保卡上。',
    whoMay: '户口在城东区、年满80周岁的老人。',
    howTo: '带上材料到村委会登记，10个工作日内答复。',
    documents: ['身份证', '户口本'],
    text: '第一条 为了……\n第二条 ……',
    fundIds: ['fund-1'],
    powerIds: [],
    entitlement: [
      {
        kind: 'question',
        id: 'age',
        text: '老人满80周岁了吗？',
        hint: '看身份证上的出生日期',
        answers: [
          { text: '满了', to: 'home' },
          { text: '还没有', to: 'young' },
        ],
      },
      {
        kind: 'question',
        id: 'home',
        text: '户口在城东区吗？',
        answers: [
          { text: '在', to: 'yes' },
          { text: '不清楚', to: 'ask' },
        ],
      },
      { kind: 'outcome', id: 'young', verdict: 'unlikely', text: '满80周岁的那个月起可以申请。' },
      { kind: 'outcome', id: 'yes', verdict: 'likely', text: '带身份证和户口本到村委会登记。' },
      { kind: 'outcome', id: 'ask', verdict: 'ask', text: '到镇便民服务中心查一下户口。' },
    ],
    files: [],
    ...patch,
  }
}

export function affairContent(patch: Partial<ContentOf<'affair'>> = {}): ContentOf<'affair'> {
  return {
    kind: 'affair',
    title: '10月误工补贴公示',
    words: '10月份修水渠误工补贴，共3人。',
    table: [{ name: '修水渠', value: '3人，每人2天' }],
    files: [],
    ...patch,
  }
}

/** A payment for a road, as a step in the life of a project. */
export function stageContent(patch: Partial<ContentOf<'stage'>> = {}): ContentOf<'stage'> {
  return {
    kind: 'stage',
    projectId: 'project-1',
    stage: 'payment',
    day: '2026-10-20',
    words: '付第二笔进度款。',
    number: '东住建〔2026〕30号',
    amount: 30_000_000,
    progress: 60,
    parties: [],
    files: [],
    ...patch,
  }
}

export function projectContent(patch: Partial<ContentOf<'project'>> = {}): ContentOf<'project'> {
  return {
    kind: 'project',
    title: '村东道路硬化',
    siteId: VILLAGE.regionId,
    sector: 'road',
    purpose: '方便学生上学。',
    scope: '硬化道路1.2公里，宽4米。',
    approval: '中庄村村民代表会议',
    approvedOn: '2026-04-02',
    estimate: 80_000_000,
    plannedStart: '2026-06-01',
    plannedEnd: '2026-10-31',
    owner: { role: 'owner', name: '中庄村村委会' },
    fundIds: [],
    files: [],
    ...patch,
  }
}

export function powerContent(patch: Partial<ContentOf<'power'>> = {}): ContentOf<'power'> {
  return {
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
        materials: [
          { name: '决议', isPublic: true },
          { name: '签到表', isPublic: false },
        ],
      },
      { id: 'post', title: '决议公开', who: '村委会', words: '', days: 3, postedDays: 5, materials: [] },
    ],
    files: [],
    ...patch,
  }
}

interface Patch extends Partial<Omit<OpenAnnouncement, 'announcement'>> {
  announcement?: Partial<AnnouncementView>
}

/** Something announced in 中庄村, published once and not asked about. */
export function openAnnouncement(content: AnnouncementContentView, patch: Patch = {}): OpenAnnouncement {
  const title = content.kind === 'stage' ? '村东道路硬化：进度款' : content.title
  const { announcement, ...rest } = patch
  return {
    announcement: {
      id: 'announcement-1',
      version: 1,
      kind: content.kind,
      title,
      holderName: VILLAGE.name,
      ...{ regionId: VILLAGE.regionId, regionName: VILLAGE.name },
      publicationId: 'publication-1',
      publishedOn: '2026-11-20',
      standing: 'current',
      content,
      ...announcement,
    },
    links: [],
    versions: [{ version: 1, publishedOn: '2026-11-20', isWithdrawal: false, differences: [] }],
    publication: openPublication({ announcement: content.kind, title, lineCount: 0, totals: [] }),
    objections: [],
    isMine: false,
    ...rest,
  }
}

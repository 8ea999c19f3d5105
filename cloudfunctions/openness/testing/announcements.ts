import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { AffairItemDocument } from '../affairs/affairs.documents'
import { VILLAGE } from './openness-people'

type InputOf<Kind extends AnnouncementInput['kind']> = Extract<AnnouncementInput, { kind: Kind }>

/** Announcements of every kind that can be published as they are; what a test is about is said in `more`. */
export const contentOf = {
  policy: (more: Partial<InputOf<'policy'>> = {}): InputOf<'policy'> => ({
    kind: 'policy',
    title: '耕地地力保护补贴怎么领',
    number: '青财农〔2026〕12号',
    issuer: '省财政厅',
    issuedOn: '2026-01-15',
    summary: '种地的农户按核定的面积领取，每亩95元。',
    whoMay: '有承包地并且在种的农户',
    howTo: '到村委会登记面积，公示无异议后打到一卡通',
    documents: ['户口簿', '一卡通存折'],
    text: '',
    fundIds: [],
    powerIds: [],
    files: [],
    ...more,
  }),
  project: (more: Partial<InputOf<'project'>> = {}): InputOf<'project'> => ({
    kind: 'project',
    title: '村东道路硬化',
    siteId: VILLAGE,
    sector: 'road',
    purpose: '雨天泥泞，村东三十户出不了门',
    scope: '硬化道路1200米，宽4米',
    approval: '镇党委会议纪要第8号',
    approvedOn: '2026-02-01',
    estimate: 60_000_000,
    plannedStart: '2026-04-01',
    plannedEnd: '2026-07-31',
    owner: { role: 'owner', name: '中庄村委会' },
    fundIds: [],
    files: [],
    ...more,
  }),
  /** Its budget unless another step is said, with what that brings. */
  stage: (projectId: string, more: Partial<InputOf<'stage'>> = {}): InputOf<'stage'> => ({
    kind: 'stage',
    projectId,
    stage: 'budget',
    day: '2026-02-20',
    words: '预算已经镇里审定',
    number: '',
    ...((more.stage ?? 'budget') === 'budget' && { amount: 58_000_000 }),
    parties: [],
    files: [],
    ...more,
  }),
  affair: (more: Partial<InputOf<'affair'>> = {}): InputOf<'affair'> => ({
    kind: 'affair',
    title: '第一季度村务公开',
    words: '清理了村道，修了两处水管',
    table: [{ name: '清理村道', value: '3次' }],
    files: [],
    ...more,
  }),
  power: (more: Partial<InputOf<'power'>> = {}): InputOf<'power'> => ({
    kind: 'power',
    title: '村级工程项目',
    class: 'decision',
    order: 2,
    basis: '中华人民共和国村民委员会组织法',
    decider: '村民代表会议',
    scope: '由村里出钱的工程',
    steps: [
      { id: 'propose', title: '提议', who: '村党组织', words: '', days: 7, materials: [] },
      {
        id: 'decide',
        title: '决议',
        who: '村民代表会议',
        words: '',
        days: 15,
        meeting: 'villager-representatives',
        materials: [{ name: '会议记录', isPublic: true }],
      },
      { id: 'post', title: '决议公开', who: '村委会', words: '', days: 3, postedDays: 5, materials: [] },
    ],
    files: [],
    ...more,
  }),
}

/** An item of the catalogue that is due once a quarter. */
export const QUARTERLY_ITEM: AffairItemDocument = {
  _id: 'village-works',
  version: 1,
  arm: 'village',
  name: '村级事务办理情况',
  clock: 'quarterly',
  dueDays: 15,
  basis: '中华人民共和国村民委员会组织法第三十条',
  hint: '',
  from: '2026-01-01',
  order: 10,
  villages: [],
}

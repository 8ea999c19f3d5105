import type { AnnouncementInput } from '../announcement-fields'
import type { AnnouncementKind } from '../announcement-kinds'

type InputOf<Kind extends AnnouncementKind> = Extract<AnnouncementInput, { kind: Kind }>

const FILES: AnnouncementInput['files'] = [
  { name: '现场照片', id: 'file-1' },
  { name: '合同扫描件', id: 'file-2' },
]
const FIRM = { role: 'contractor' as const, name: '海东路桥有限公司', creditCode: '91630102MA75A0B01X' }

/** Announcements with everything filled in, as somebody writes them. */
export const FULL_ANNOUNCEMENTS: { [Kind in AnnouncementKind]: InputOf<Kind> } = {
  policy: {
    kind: 'policy',
    title: '耕地地力保护补贴怎么领',
    number: '青财农〔2026〕12号',
    issuer: '省财政厅',
    issuedOn: '2026-01-15',
    summary: '种地的农户按核定的面积领取，每亩95元。',
    whoMay: '有承包地并且在种的农户',
    howTo: '到村委会登记面积',
    documents: ['户口簿', '一卡通存折'],
    opensOn: '2026-03-01',
    closesOn: '2026-06-30',
    text: '为保护耕地，现将有关事项通知如下。',
    fundIds: ['fund-1'],
    powerIds: ['power-1'],
    entitlement: [
      {
        kind: 'question',
        id: 'land',
        text: '您家有承包地吗？',
        hint: '看土地承包证',
        answers: [
          { text: '有', to: 'yes' },
          { text: '没有', to: 'no' },
        ],
      },
      { kind: 'outcome', id: 'yes', verdict: 'likely', text: '请到村委会登记' },
      { kind: 'outcome', id: 'no', verdict: 'unlikely', text: '没有承包地不能领取' },
    ],
    files: FILES,
  },
  project: {
    kind: 'project',
    title: '村东道路硬化',
    siteId: '630102100201',
    sector: 'road',
    purpose: '雨天泥泞，村东三十户出不了门',
    scope: '硬化道路1200米，宽4米',
    approval: '镇党委会议纪要第8号',
    approvedOn: '2026-02-01',
    estimate: 60_000_000,
    plannedStart: '2026-04-01',
    plannedEnd: '2026-07-31',
    owner: { role: 'owner', name: '中庄村委会', creditCode: '54630102MEA1234567' },
    fundIds: ['fund-1'],
    files: FILES,
  },
  stage: {
    kind: 'stage',
    projectId: 'project-1',
    stage: 'contract',
    day: '2026-03-20',
    words: '和中标单位签了合同',
    number: '合同2026-3号',
    amount: 58_000_000,
    change: -100_000,
    reason: '少铺一段',
    method: 'open',
    bidders: 4,
    progress: 30,
    until: '2026-07-31',
    retention: 3,
    isPassed: true,
    parties: [FIRM, { role: 'overseer', name: '青海工程监理公司' }],
    files: FILES,
  },
  affair: {
    kind: 'affair',
    title: '第一季度村务公开',
    words: '清理了村道，修了两处水管',
    table: [
      { name: '清理村道', value: '3次' },
      { name: '修水管', value: '2处' },
    ],
    files: FILES,
  },
  power: {
    kind: 'power',
    title: '村级工程项目',
    class: 'decision',
    order: 2,
    basis: '中华人民共和国村民委员会组织法',
    decider: '村民代表会议',
    scope: '由村里出钱的工程',
    steps: [
      { id: 'propose', title: '提议', who: '村党组织', words: '写明为什么', days: 7, materials: [] },
      {
        id: 'decide',
        title: '决议',
        who: '村民代表会议',
        words: '逐项表决',
        days: 15,
        meeting: 'villager-representatives',
        materials: [
          { name: '会议记录', isPublic: true },
          { name: '签到表', isPublic: false },
        ],
      },
      {
        id: 'post',
        title: '决议公开',
        who: '村委会',
        words: '贴在公开栏',
        days: 3,
        postedDays: 5,
        materials: [],
      },
    ],
    files: FILES,
  },
}

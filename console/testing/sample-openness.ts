import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readObjection } from '@qingjian/shared/openness/objection.contracts'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import type { readFund, readLine } from '@qingjian/shared/openness/public.contracts'
import type { readOverview } from '@qingjian/shared/openness/publication.contracts'

type Village = ContractOutput<typeof readOverview>['villages'][number]
type Fund = ContractOutput<typeof readFund>
type Line = ContractOutput<typeof readLine>
type Objection = ContractOutput<typeof readObjection>

/** A village whose books are in order. */
export function sampleVillage(changes: Partial<Village> = {}): Village {
  return {
    regionId: '630102100201',
    name: '中庄村',
    townName: '乐家湾镇',
    publications: 4,
    lastPublishedOn: '2026-10-12',
    overdue: 0,
    cameLate: 0,
    late: [],
    imbalances: [],
    openObjections: 0,
    lateObjections: 0,
    ...changes,
  }
}

/** A payment to a household. */
export function sampleLine(changes: Partial<LineView> = {}): LineView {
  return {
    id: 'line-1',
    version: 1,
    kind: 'payment',
    regionId: '630102100201',
    regionName: '中庄村',
    year: 2026,
    item: '种粮补贴',
    amount: 47_500,
    day: '2026-06-30',
    batch: '第一批',
    remark: '',
    fundId: 'fund-1',
    fundName: '耕地地力保护补贴',
    payer: '中庄村',
    standard: 9500,
    quantity: 5000,
    unit: '亩',
    recipient: { kind: 'person', name: '马*梅' },
    publicationId: 'publication-1',
    publishedOn: '2026-07-02',
    standing: 'current',
    ...changes,
  }
}

function sampleFundLine(): LineView {
  return sampleLine({
    id: 'fund-1',
    kind: 'fund',
    regionId: '630102',
    regionName: '城东区',
    item: '耕地地力保护补贴',
    amount: 10_000_000,
    policy: {
      title: '关于下达耕地地力保护补贴的通知',
      number: '青财农〔2026〕12号',
      issuer: '青海省财政厅',
      plainWords: '种粮的农户每亩补95元',
    },
    sourceLevel: 'province',
  })
}

const EMPTY = { received: 0, passedOn: 0, paid: 0, payments: 0, shouldHold: 0, difference: 0 }

/** From the province through the district and a town to two villages, one of which is short of money. */
export function sampleFund(changes: Partial<Fund> = {}): Fund {
  return {
    fund: sampleFundLine(),
    nodes: [
      { ...EMPTY, id: 'source:青海省财政厅', name: '青海省财政厅', level: 'source', passedOn: 8_000_000 },
      {
        ...EMPTY,
        id: '630102',
        name: '城东区',
        level: 'district',
        received: 8_000_000,
        passedOn: 8_000_000,
      },
      {
        ...EMPTY,
        id: '630102100',
        name: '乐家湾镇',
        level: 'town',
        received: 8_000_000,
        passedOn: 7_000_000,
        shouldHold: 1_000_000,
      },
      {
        ...EMPTY,
        id: '630102100201',
        name: '中庄村',
        level: 'village',
        received: 4_000_000,
        paid: 3_500_000,
        payments: 80,
        held: { amount: 480_000, day: '2026-09-30' },
        shouldHold: 500_000,
        difference: -20_000,
        problem: 'missing',
      },
      {
        ...EMPTY,
        id: '630102100202',
        name: '下庄村',
        level: 'village',
        received: 3_000_000,
        paid: 3_000_000,
        payments: 64,
      },
    ],
    links: [
      { from: 'source:青海省财政厅', to: '630102', amount: 8_000_000, lineIds: ['a1'] },
      { from: '630102', to: '630102100', amount: 8_000_000, lineIds: ['a2'] },
      { from: '630102100', to: '630102100201', amount: 4_000_000, lineIds: ['a3'] },
      { from: '630102100', to: '630102100202', amount: 3_000_000, lineIds: ['a4'] },
    ],
    isCut: false,
    notYetGiven: 2_000_000,
    ...changes,
  }
}

/** The payment with its way, corrected once, and asked about. */
export function sampleReadLine(): Line {
  const line = sampleLine({ version: 2, standing: 'corrected', reason: '亩数录错' })
  return {
    line,
    trail: [
      { name: '中庄村', amount: 4_000_000, day: '2026-06-20', lineId: 'a3' },
      { name: '乐家湾镇', amount: 8_000_000, day: '2026-06-10', lineId: 'a2' },
      { name: '青海省财政厅' },
      { name: '关于下达耕地地力保护补贴的通知', amount: 10_000_000, day: '2026-05-01', lineId: 'fund-1' },
    ],
    fund: sampleFundLine(),
    versions: [
      {
        version: 2,
        publishedOn: '2026-07-20',
        reason: '亩数录错',
        isWithdrawal: false,
        differences: [{ field: '数量', before: '4', after: '5' }],
      },
      { version: 1, publishedOn: '2026-07-02', isWithdrawal: false, differences: [] },
    ],
    publication: {
      id: 'publication-1',
      kind: 'lines',
      title: '2026年耕地地力保护补贴发放明细',
      regionId: '630102100201',
      regionName: '中庄村',
      year: 2026,
      done: '',
      effect: '',
      state: 'published',
      lineCount: 80,
      totals: [{ kind: 'payment', count: 80, amount: 3_500_000 }],
      publishedAt: Date.UTC(2026, 6, 2, 2),
      postedUntil: '2026-07-07',
      correctedLines: 1,
      withdrawnLines: 0,
    },
    objections: [],
    isMine: false,
  }
}

/** A question that two citizens have, not answered yet. */
export function sampleObjection(changes: Partial<Objection> = {}): Objection {
  return {
    id: 'objection-1',
    subject: 'line',
    subjectId: 'line-1',
    subjectVersion: 1,
    subjectTitle: '马*梅 种粮补贴 475元',
    regionId: '630102100201',
    regionName: '中庄村',
    concern: 'not-received',
    state: 'asked',
    level: 'village',
    version: 3,
    people: 2,
    askedAt: Date.UTC(2026, 10, 20, 2),
    dueDay: '2026-11-25',
    isLate: false,
    answers: [],
    mayAnswer: true,
    words: [{ at: Date.UTC(2026, 10, 20, 2), text: '存折上没有这笔钱' }],
    steps: [{ at: Date.UTC(2026, 10, 20, 2), step: 'ask', who: '群众', level: 'village' }],
    ...changes,
  }
}

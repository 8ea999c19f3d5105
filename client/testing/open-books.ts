import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import type { readFund, readLine, readVillage } from '@qingjian/shared/openness/public.contracts'

type OpenVillage = ContractOutput<typeof readVillage>
type OpenFund = ContractOutput<typeof readFund>
type OpenLine = ContractOutput<typeof readLine>

export const VILLAGE = { regionId: '630102103001', name: '中庄村' }
const TODAY = '2026-11-28'

/** A subsidy of 475元 that was paid to somebody in 中庄村. */
export function publishedLine(patch: Partial<LineView> = {}): LineView {
  return {
    id: 'line-1',
    kind: 'payment',
    regionId: VILLAGE.regionId,
    regionName: VILLAGE.name,
    year: 2026,
    item: '耕地地力保护补贴',
    amount: 47_500,
    day: '2026-09-20',
    batch: '',
    remark: '',
    fundId: 'fund-1',
    fundName: '耕地地力保护补贴',
    payer: VILLAGE.name,
    recipient: { kind: 'person', name: '马*梅' },
    standard: 9_500,
    quantity: 5_000,
    unit: '亩',
    version: 1,
    publicationId: 'publication-1',
    publishedOn: '2026-09-25',
    standing: 'current',
    ...patch,
  }
}

/** The fund of that subsidy, with its policy. */
export function publishedFund(patch: Partial<LineView> = {}): LineView {
  return {
    id: 'fund-1',
    kind: 'fund',
    regionId: '630102',
    regionName: '城东区',
    year: 2026,
    item: '耕地地力保护补贴',
    amount: 40_000_000,
    day: '2026-03-01',
    batch: '',
    remark: '',
    standard: 9_500,
    unit: '亩',
    policy: {
      title: '关于下达2026年耕地地力保护补贴资金的通知',
      number: '东财农〔2026〕12号',
      issuer: '城东区财政局',
      plainWords: '有承包地并且种着的农户都有，每亩95元。',
    },
    sourceLevel: 'central',
    version: 1,
    publicationId: 'publication-0',
    publishedOn: '2026-03-02',
    standing: 'current',
    ...patch,
  }
}

/** A publication whose posting ends in two days. */
export function openPublication(patch: Partial<OpenVillage['publications'][number]> = {}) {
  const publication: OpenVillage['publications'][number] = {
    id: 'publication-1',
    kind: 'lines',
    title: '2026年耕地地力保护补贴发放',
    regionId: VILLAGE.regionId,
    regionName: VILLAGE.name,
    year: 2026,
    done: '给152户发放了耕地补贴。',
    effect: '全村耕地没有撂荒。',
    state: 'published',
    lineCount: 152,
    totals: [{ kind: 'payment', count: 152, amount: 7_200_000 }],
    publishedAt: Date.UTC(2026, 10, 25, 2),
    postedUntil: '2026-11-30',
    correctedLines: 0,
    withdrawnLines: 0,
  }
  return { ...publication, ...patch }
}

/** Somebody asked about the subsidy, and nobody has answered yet. */
export function openObjection(patch: Partial<OpenVillage['objections'][number]> = {}) {
  const objection: OpenVillage['objections'][number] = {
    id: 'objection-1',
    subject: 'line',
    subjectId: 'line-1',
    subjectVersion: 1,
    subjectTitle: '马*梅 耕地地力保护补贴',
    regionName: VILLAGE.name,
    concern: 'amount',
    state: 'asked',
    level: 'village',
    people: 3,
    askedAt: Date.UTC(2026, 10, 26, 2),
    dueDay: '2026-12-01',
    isLate: false,
    answers: [],
  }
  return { ...objection, ...patch }
}

/** A village whose books balance. */
export function openVillage(patch: Partial<OpenVillage> = {}): OpenVillage {
  return {
    ...VILLAGE,
    year: 2026,
    today: TODAY,
    sources: [
      { kind: 'allocation', fundId: 'fund-1', name: '耕地地力保护补贴', amount: 8_000_000, lines: 1 },
      { kind: 'income', name: '集体土地出租', amount: 1_200_000, lines: 2 },
    ],
    uses: [
      { kind: 'payment', fundId: 'fund-1', name: '耕地地力保护补贴', amount: 7_200_000, lines: 152 },
      { kind: 'expense', name: '村道保洁', amount: 300_000, lines: 3 },
    ],
    publications: [openPublication()],
    books: [
      {
        fundId: 'fund-1',
        fundName: '耕地地力保护补贴',
        received: 8_000_000,
        passedOn: 0,
        paid: 7_200_000,
        held: 800_000,
        shouldHold: 800_000,
        difference: 0,
      },
    ],
    late: [],
    objections: [],
    totals: { received: 9_200_000, used: 7_500_000, households: 152 },
    ...patch,
  }
}

const holder = { passedOn: 0, paid: 0, payments: 0, shouldHold: 0, difference: 0 }

/** A fund that came down from 青海省 over the district and a town to 中庄村 and its neighbour. */
export function openFund(patch: Partial<OpenFund> = {}): OpenFund {
  const link = (from: string, to: string, amount: number) => ({
    from,
    to,
    amount,
    lineIds: [`line-${from}-${to}`],
  })
  return {
    fund: publishedFund(),
    nodes: [
      {
        ...holder,
        id: 'source:青海省财政厅',
        name: '青海省财政厅',
        level: 'source',
        received: 0,
        passedOn: 40_000_000,
      },
      {
        ...holder,
        id: '630102',
        name: '城东区',
        level: 'district',
        received: 40_000_000,
        passedOn: 14_000_000,
        shouldHold: 26_000_000,
      },
      {
        ...holder,
        id: '630102103',
        name: '韵家口镇',
        level: 'town',
        received: 14_000_000,
        passedOn: 14_000_000,
      },
      {
        ...holder,
        id: VILLAGE.regionId,
        name: VILLAGE.name,
        level: 'village',
        received: 8_000_000,
        paid: 7_200_000,
        payments: 152,
        shouldHold: 800_000,
        held: { amount: 650_000, day: '2026-10-31' },
        difference: -150_000,
        problem: 'missing',
      },
      {
        ...holder,
        id: '630102103002',
        name: '朱家庄村',
        level: 'village',
        received: 6_000_000,
        paid: 6_000_000,
        payments: 90,
      },
    ],
    links: [
      link('source:青海省财政厅', '630102', 40_000_000),
      link('630102', '630102103', 14_000_000),
      link('630102103', VILLAGE.regionId, 8_000_000),
      link('630102103', '630102103002', 6_000_000),
    ],
    isCut: false,
    notYetGiven: 0,
    ...patch,
  }
}

/** The subsidy with the way of its money, published once and not asked about. */
export function openLine(patch: Partial<OpenLine> = {}): OpenLine {
  return {
    line: publishedLine(),
    trail: [
      { name: VILLAGE.name, amount: 8_000_000, day: '2026-06-01', lineId: 'allocation-1' },
      { name: '韵家口镇', amount: 14_000_000, day: '2026-05-10', lineId: 'allocation-2' },
      { name: '青海省财政厅' },
      {
        name: '关于下达2026年耕地地力保护补贴资金的通知（东财农〔2026〕12号）',
        amount: 40_000_000,
        day: '2026-03-01',
        lineId: 'fund-1',
      },
    ],
    fund: publishedFund(),
    versions: [{ version: 1, publishedOn: '2026-09-25', isWithdrawal: false, differences: [] }],
    publication: openPublication(),
    objections: [],
    isMine: false,
    ...patch,
  }
}

import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'
import { checkLog, checkPublication, listLog } from '@qingjian/shared/openness/public.contracts'
import type {
  DraftLine,
  ImbalanceDocument,
  LogEntryDocument,
  PublicationStepDocument,
  RecipientDocument,
  TotalsDocument,
  VillageYearDocument,
} from '../openness.documents'
import { createPress, DISTRICT, lineIdOf, type Press, payment, TOWN, VILLAGE } from './testing/press'

let press: Press
beforeEach(async () => {
  press = await createPress()
})

const FUND: DraftLine = {
  kind: 'fund',
  regionId: DISTRICT,
  year: 2026,
  item: '耕地地力保护补贴',
  amount: 1_000_000,
  day: '2026-01-10',
  batch: '',
  remark: '',
  policy: {
    title: '关于补贴的通知',
    number: '青财农〔2026〕12号',
    issuer: '省财政厅',
    plainWords: '种一亩地给95元',
  },
  sourceLevel: 'province',
}

const allocation = (
  amount: number,
  giver: DraftLine['giver'],
  regionId: string,
  fundId: string,
): DraftLine => ({
  kind: 'allocation',
  regionId,
  year: 2026,
  item: '拨付',
  amount,
  day: '2026-02-10',
  batch: '',
  remark: '',
  fundId,
  giver,
})

/** A fund of 10,000 yuan of which 6,000 have come to the village by way of the town. */
async function publishFund(): Promise<string> {
  await press.decide('p0-fund', { regionId: DISTRICT, lines: [FUND] })
  await press.run()
  const fundId = lineIdOf(press, 'p0-fund', 0)
  await press.decide('p1-given', {
    regionId: DISTRICT,
    lines: [
      allocation(800_000, { name: '省财政厅' }, DISTRICT, fundId),
      allocation(700_000, { regionId: DISTRICT, name: '城东区财政局' }, TOWN, fundId),
    ],
  })
  await press.decide('p1-passed', {
    regionId: TOWN,
    lines: [allocation(600_000, { regionId: TOWN, name: '韵家口镇' }, VILLAGE, fundId)],
  })
  await press.run()
  return fundId
}

const totalsOf = (publicationId: string) =>
  press.memory.all<TotalsDocument>('openness_totals').filter((one) => one.publicationId === publicationId)
const imbalances = () =>
  press.memory
    .all<ImbalanceDocument>('openness_imbalances')
    .map(({ difference, fundName, problem, regionId }) => [fundName, regionId, problem, difference])

async function expectIntact(): Promise<void> {
  expect(await press.call(checkLog, {})).toMatchObject({ data: { state: 'intact' } })
  for (const { publicationId } of press.memory.all<LogEntryDocument>('openness_log'))
    expect(await press.call(checkPublication, { id: publicationId })).toMatchObject({
      data: { state: 'intact' },
    })
}

describe('publishing', () => {
  it('writes every line masked, sealed and findable, and forgets the draft', async () => {
    const fundId = await publishFund()
    const keys = { recipientKey: 'key-of-id', mobileKey: 'key-of-mobile' }
    const lines = [
      payment('马晓梅', 47_500, { fundId, standard: 9500, quantity: 5000, unit: '亩', ...keys }),
      payment('惠民合作社', 20_000, { fundId, recipient: { kind: 'organization', name: '惠民合作社' } }),
    ]
    await press.decide('p2', { lines, chunk: 1 })
    expect(await press.run()).toMatchObject({ published: 1, publishedLines: 2 })
    expect(press.lines('p2')).toEqual([
      expect.objectContaining({
        version: 1,
        latest: true,
        regionName: '中庄村',
        fundName: '耕地地力保护补贴',
        recipient: { kind: 'person', name: '马*梅' },
        recipientKey: 'key-of-id',
        holderId: VILLAGE,
        townId: TOWN,
        publishedOn: '2026-11-24',
        position: `2026-06-30.${lineIdOf(press, 'p2', 0)}`,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
      expect.objectContaining({ recipient: { kind: 'organization', name: '惠民合作社' } }),
    ])
    const stored = JSON.stringify(press.memory.all('openness_lines'))
    expect([stored.includes('马晓梅'), findPersonalNumbers(stored)]).toEqual([false, []])
    expect(press.lines('p2')[1]).not.toHaveProperty('fullName')
    expect(press.memory.all<RecipientDocument>('openness_recipients')).toMatchObject([
      { ...keys, regionName: '中庄村' },
    ])
    expect(press.memory.all('openness_draft_lines')).toEqual([])
    await expectIntact()
  })

  it('notes state, posting, history and the log in one, and what follows from it afterwards', async () => {
    await publishFund()
    await press.decide('p2', { lines: [payment('马晓梅', 100)], more: { quarter: '2026Q2' } })
    await press.run()
    expect(press.publication('p2')).toMatchObject({
      state: 'published',
      version: 6,
      publishedAt: press.clock.now(),
      publishedOn: '2026-11-24',
      publishedLines: 1,
    })
    expect(press.publication('p2')).not.toHaveProperty('unsettledSince')
    expect(
      press.memory
        .all<PublicationStepDocument>('openness_steps')
        .filter(({ publicationId }) => publicationId === 'p2'),
    ).toMatchObject([{ step: 'publish' }])
    expect(await press.call(listLog, {})).toMatchObject({
      data: {
        entries: [
          { sequence: 4, act: 'publish', title: 'p2的材料', regionName: '中庄村', lines: 1, amount: 100 },
          { sequence: 3 },
          { sequence: 2 },
          { sequence: 1 },
        ],
        fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/),
      },
    })
    expect(press.memory.all<VillageYearDocument>('openness_village_years')).toContainEqual(
      expect.objectContaining({
        regionId: VILLAGE,
        publications: 1,
        lastPublishedOn: '2026-11-24',
        quarters: [{ quarter: '2026Q2', publishedOn: '2026-11-24' }],
      }),
    )
  })

  it('sums up by place, and says where books do not balance', async () => {
    const fundId = await publishFund()
    expect(imbalances()).toEqual([])
    await press.decide('p2', {
      lines: [
        payment('马晓梅', 400_000, { fundId }),
        payment('李青', 300_000, { fundId }),
        {
          ...payment('', 5000),
          kind: 'expense',
          item: '修渠',
          recipient: undefined,
          payer: undefined,
        } as DraftLine,
      ],
    })
    await press.run()
    expect(totalsOf('p2')).toMatchObject([
      {
        regionId: VILLAGE,
        shown: true,
        fundIds: [fundId],
        entries: [
          { kind: 'payment', fundId, holderId: VILLAGE, holderName: '中庄村', amount: 700_000, count: 2 },
          { kind: 'expense', item: '修渠', amount: 5000, count: 1 },
        ],
      },
    ])
    expect(imbalances()).toEqual([['耕地地力保护补贴', VILLAGE, 'overdrawn', -100_000]])
  })

  it('gives back what would leak a number, before any of it is written', async () => {
    await press.decide('p2', {
      lines: [payment('马晓梅', 100), payment('李青', 1, { remark: '电话13912345678' })],
    })
    expect(await press.run()).toMatchObject({ published: 0 })
    expect(press.lines('p2')).toEqual([])
    expect(press.publication('p2')).toMatchObject({
      state: 'draft',
      returned: { by: 'system', reason: expect.stringContaining('手机号') },
    })
    expect(press.memory.all('openness_draft_lines')).toHaveLength(1)
  })

  it('gives back what another publication has said meanwhile', async () => {
    await press.decide('p2', { lines: [payment('马晓梅', 100)] })
    await press.decide('p3', { lines: [payment('李青', 1), payment('马晓梅', 100)] })
    expect(await press.run()).toMatchObject({ published: 1 })
    expect(press.publication('p3')).toMatchObject({
      state: 'draft',
      returned: { reason: expect.stringContaining('已经公开过') },
    })
  })

  it('goes on with the others when one fails, and tries it again the next minute', async () => {
    await press.decide('p2', { lines: [payment('马晓梅', 100)], more: { lineCount: 2 } })
    await press.decide('p3', { lines: [payment('李青', 100)] })
    expect(await press.run()).toMatchObject({ published: 1 })
    expect(press.publication('p3').state).toBe('published')
    expect(press.failures).toMatchObject([{ job: 'openness/publish', subject: 'p2' }])
    await press.memory.put('openness_publications', { ...press.publication('p2'), lineCount: 1 })
    expect(await press.run()).toMatchObject({ published: 1 })
  })
})

describe('a correction', () => {
  const target = (index: number, amount: number, replaces = 1): DraftLine => ({
    ...payment('马晓梅', amount),
    lineId: lineIdOf(press, 'p2', index),
    replaces,
  })

  beforeEach(async () => {
    await press.decide('p2', { lines: [payment('马晓梅', 100), payment('李青', 200)] })
    await press.run()
  })

  const correct = (id: string, lines: DraftLine[]) =>
    press.decide(id, { kind: 'correction', lines, more: { reason: '金额录错' } })

  it('puts a version in front, leaves the old one as it was, and sums up the difference', async () => {
    const [before] = press.lines('p2')
    press.clock.advance(2 * 86_400_000)
    await correct('p3', [target(0, 130)])
    expect(await press.run()).toMatchObject({ published: 1, publishedLines: 1 })
    const { latest: _latest, ...kept } = before ?? {}
    expect(press.lines('p2')[0]).toEqual(kept)
    expect(press.lines('p3')).toMatchObject([
      { lineId: before?.lineId, version: 2, latest: true, amount: 130, reason: '金额录错', index: 0 },
    ])
    expect(totalsOf('p3')).toMatchObject([{ entries: [{ kind: 'expense', amount: 30, count: 0 }] }])
    expect(press.publication('p2')).toMatchObject({ correctedLines: 1, withdrawnLines: 0 })
    expect(press.publication('p2').postedUntil).toBe(press.publication('p3').postedUntil)
    await expectIntact()
  })

  it('counts a line once that is corrected twice, and does not lengthen a posting that is over', async () => {
    await correct('p3', [target(0, 130)])
    await press.run()
    const until = press.publication('p2').postedUntil
    press.clock.advance(20 * 86_400_000)
    await correct('p4', [target(0, 140, 2)])
    await press.run()
    expect(press.publication('p2')).toMatchObject({ correctedLines: 1, postedUntil: until })
    await expectIntact()
  })

  it('of a line that another one has changed goes back whole', async () => {
    await correct('p3', [target(0, 130)])
    await correct('p4', [target(1, 210), target(0, 150)])
    expect(await press.run()).toMatchObject({ published: 1 })
    expect(press.publication('p4')).toMatchObject({
      state: 'draft',
      returned: { reason: '有明细已被别的更正改过，请重新发起' },
    })
    expect(press.lines('p4')).toEqual([])
    expect(press.memory.all('openness_log')).toHaveLength(2)
  })
})

describe('a withdrawal', () => {
  const tombstones = (from: number, to: number): DraftLine[] =>
    Array.from({ length: to - from }, (_, place) => ({
      ...payment('张三', 100),
      lineId: lineIdOf(press, 'p2', from + place),
      replaces: 1,
    }))
  const withdraw = (id: string, lines: DraftLine[], withdraws?: string) =>
    press.decide(id, {
      kind: 'withdrawal',
      lines,
      more: { reason: '发错了人', ...(withdraws !== undefined && { withdraws }) },
    })

  beforeEach(async () => {
    const fundId = await publishFund()
    const lines = Array.from({ length: 45 }, (_, number) =>
      payment(`张三${number}`, 100, { fundId, remark: '私事', recipientKey: `key-${number}` }),
    )
    await press.decide('p2', { lines, more: { quarter: '2026Q2' } })
    await press.run()
  })

  it('of single lines leaves tombstones without anybody in them', async () => {
    await withdraw('p3', tombstones(0, 2))
    await press.run()
    expect(press.lines('p3')).toEqual(
      [0, 1].map((index) => ({
        _id: `${lineIdOf(press, 'p2', index)}.2`,
        lineId: lineIdOf(press, 'p2', index),
        version: 2,
        publicationId: 'p3',
        index,
        kind: 'payment',
        regionId: VILLAGE,
        regionName: '中庄村',
        townId: TOWN,
        holderId: VILLAGE,
        year: 2026,
        item: '种粮补贴',
        amount: 100,
        day: '2026-06-30',
        batch: '',
        remark: '',
        fundId: lineIdOf(press, 'p0-fund', 0),
        fundName: '耕地地力保护补贴',
        isWithdrawn: true,
        reason: '发错了人',
        publishedOn: '2026-11-24',
        position: `2026-06-30.${lineIdOf(press, 'p2', index)}`,
        digest: expect.any(String),
        duplicateKey: expect.stringMatching(/^withdrawn:/),
        latest: true,
      })),
    )
    expect(totalsOf('p3')).toMatchObject([{ entries: [{ amount: -200, count: -2 }] }])
    expect(press.publication('p2')).toMatchObject({ withdrawnLines: 2, state: 'published' })
    await expectIntact()
  })

  it('of everything takes as many transactions as it needs, and ends the publication', async () => {
    await withdraw('p3', tombstones(7, 9))
    await press.run()
    await withdraw('p4', [], 'p2')
    expect(await press.run()).toMatchObject({ published: 1, publishedLines: 43 })
    expect(press.publication('p2')).toMatchObject({ withdrawnLines: 45, state: 'withdrawn' })
    expect(press.publication('p4')).toMatchObject({
      lineCount: 43,
      totals: [{ kind: 'payment', count: 43, amount: 4300 }],
    })
    const sums = [...totalsOf('p2'), ...totalsOf('p3'), ...totalsOf('p4')].flatMap(({ entries }) => entries)
    expect(sums.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
    const [year] = press.memory
      .all<VillageYearDocument>('openness_village_years')
      .filter(({ regionId }) => regionId === VILLAGE)
    expect(year).toMatchObject({ publications: 0, quarters: [] })
    await expectIntact()
  })

  it('of a line with a number in it goes through, and does not say the number again', async () => {
    await press.decide('p4', { lines: [payment('李青', 1)] })
    await press.run()
    const [line] = press.lines('p4')
    await press.memory.put('openness_lines' as never, {
      ...line,
      _id: line?._id ?? '',
      item: '电话13912345678',
    })
    await press.decide('p5', {
      kind: 'withdrawal',
      lines: [
        { ...payment('李青', 1, { item: '电话13912345678' }), lineId: line?.lineId ?? '', replaces: 1 },
      ],
      more: { reason: '写了电话' },
    })
    await press.run()
    expect(press.lines('p5')).toMatchObject([{ item: '（已隐去）', isWithdrawn: true }])
  })
})

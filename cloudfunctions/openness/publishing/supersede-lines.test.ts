import type { DraftLine, TotalsDocument, VillageYearDocument } from '../openness.documents'
import { keepCatalogue } from '../testing/keep-catalogue'
import { expectIntact } from './testing/expect-intact'
import { createPress, lineIdOf, type Press, payment, TOWN, VILLAGE } from './testing/press'
import { publishFund } from './testing/published-fund'

let press: Press
beforeEach(async () => {
  press = await createPress()
})

const totalsOf = (publicationId: string) =>
  press.memory.all<TotalsDocument>('openness_totals').filter((one) => one.publicationId === publicationId)
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
    await expectIntact(press)
  })

  it('counts a line once that is corrected twice, and does not lengthen a posting that is over', async () => {
    await correct('p3', [target(0, 130)])
    await press.run()
    const until = press.publication('p2').postedUntil
    press.clock.advance(20 * 86_400_000)
    await correct('p4', [target(0, 140, 2)])
    await press.run()
    expect(press.publication('p2')).toMatchObject({ correctedLines: 1, postedUntil: until })
    await expectIntact(press)
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
    const fundId = await publishFund(press)
    const lines = Array.from({ length: 45 }, (_, number) =>
      payment(`张三${number}`, 100, { fundId, remark: '私事', recipientKey: `key-${number}` }),
    )
    await keepCatalogue(press)
    await press.decide('p2', { lines, more: { fulfils: { itemId: 'accounts', period: '2026Q2' } } })
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
    await expectIntact(press)
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
    expect(year).toMatchObject({ publications: 0, posts: [] })
    await expectIntact(press)
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

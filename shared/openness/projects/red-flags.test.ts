import * as fc from 'fast-check'
import { addDays } from '../../calendar/day'
import { yuan } from '../money-words'
import { DEFAULT_PROJECT_RULES, type ProjectRules } from './project-fields'
import { PROJECT_STAGE_NAMES, type ProjectStage } from './project-stages'
import { flagsOfStages, type SignedContract, sameWinner, splitUnderThreshold } from './red-flags'
import type { Stage } from './stage-facts'
import { randomProject } from './testing/random-stages'
import { monthsLater } from './within-months'

const rules = DEFAULT_PROJECT_RULES
const stage = (name: ProjectStage, day: string, more: Partial<Stage> = {}): Stage => ({
  id: `${name}-${day}`,
  stage: name,
  day,
  parties: [],
  ...more,
})
const contract = stage('contract', '2026-03-10', { amount: 400_000_00 })
const start = stage('start', '2026-04-01')
const paid = (day: string, amount: number, progress: number) => stage('payment', day, { amount, progress })
const changed = (day: string, change: number) => stage('change', day, { change, reason: '加厚基层' })
const flagsOf = (...stages: Stage[]) => flagsOfStages('project', stages, rules)

describe('a project that keeps to its contract', () => {
  it('has no red flag', () => {
    expect(
      flagsOf(
        contract,
        start,
        changed('2026-05-01', 40_000_00),
        paid('2026-05-10', 132_000_00, 30),
        paid('2026-07-10', 308_000_00, 90),
      ),
    ).toEqual([])
  })
})

describe('changes', () => {
  it('that add up to more than their share are told with each of them', () => {
    const [flag] = flagsOf(contract, changed('2026-05-01', 30_000_00), changed('2026-06-01', 15_000_00))
    expect(flag).toEqual({
      flag: 'changes-above-share',
      words: '2次变更合计增加45,000元，是合同400,000元的约11.3%，超过10%的界限',
      rows: [
        { id: contract.id, projectId: 'project', title: '合同', day: '2026-03-10', amount: 400_000_00 },
        {
          id: 'change-2026-05-01',
          projectId: 'project',
          title: '变更',
          day: '2026-05-01',
          amount: 30_000_00,
        },
        {
          id: 'change-2026-06-01',
          projectId: 'project',
          title: '变更',
          day: '2026-06-01',
          amount: 15_000_00,
        },
      ],
    })
  })

  it('of exactly the share are none', () => {
    expect(flagsOf(contract, changed('2026-05-01', 40_000_00))).toEqual([])
    expect(flagsOf(contract, changed('2026-05-01', 40_000_01))).toMatchObject([
      { words: '1次变更合计增加40,000.01元，是合同400,000元的约10.1%，超过10%的界限' },
    ])
  })
})

describe('money ahead of the works', () => {
  it('is told at the payment at which it was furthest, also when the works caught up', () => {
    const found = flagsOf(
      contract,
      start,
      paid('2026-05-01', 200_000_00, 20),
      paid('2026-07-01', 100_000_00, 80),
    )
    expect(found).toMatchObject([
      {
        flag: 'paid-ahead',
        words:
          '到2026年5月1日已付1笔共200,000元，是合同加变更400,000元的50%，当时工程进度20%，付款超前，超过10个百分点的界限',
        rows: [{ id: contract.id }, { id: 'payment-2026-05-01', amount: 200_000_00 }],
      },
    ])
  })

  it('counts the changes until then alone', () => {
    const before = [contract, start, changed('2026-05-01', 40_000_00), paid('2026-05-02', 176_000_00, 30)]
    expect(flagsOf(...before)).toEqual([])
    const after = [contract, start, changed('2026-05-03', 40_000_00), paid('2026-05-02', 176_000_00, 30)]
    expect(flagsOf(...after)).toMatchObject([{ flag: 'paid-ahead' }])
  })
})

describe('more money than was agreed upon', () => {
  it('is told with the contract, its changes and the payments', () => {
    const stages = [contract, start, changed('2026-05-01', 10_000_00), paid('2026-08-01', 420_000_00, 100)]
    expect(flagsOf(...stages)).toMatchObject([
      {
        flag: 'paid-above-contract',
        words: '已付1笔共420,000元，合同400,000元，加1次变更共410,000元，多付10,000元',
        rows: [{ title: '合同' }, { title: '变更' }, { title: '进度款' }],
      },
    ])
  })
})

describe('works that begin before the contract', () => {
  it('are told with both days, or that there is no contract', () => {
    const early = stage('start', '2026-03-01')
    expect(flagsOf(contract, early)).toMatchObject([
      { flag: 'started-before-contract', words: '2026年3月1日开工，2026年3月10日才签合同，晚了9天' },
    ])
    expect(flagsOf(early)).toMatchObject([{ words: '2026年3月1日已经开工，还没有公开合同' }])
    expect(flagsOf(contract, stage('start', '2026-03-10'))).toEqual([])
  })
})

const signed = (id: string, contractedOn: string, amount: number, more: Partial<SignedContract> = {}) => ({
  projectId: id,
  title: `${id}道路硬化`,
  contractId: `contract-${id}`,
  contractedOn,
  amount,
  publisherKey: '630102100201/',
  contractor: '城东第一建筑公司',
  winnerKey: '91630102MA75ABCD12',
  isUntendered: true,
  ...more,
})

describe('works split to stay below the tender threshold', () => {
  const own = signed('村东', '2026-03-10', 3_900_000_00)
  const other = signed('村西', '2026-09-10', 3_800_000_00)
  const split = (...others: SignedContract[]) => splitUnderThreshold(own, others, rules)

  it('are told with every contract', () => {
    expect(split(other)).toEqual({
      flag: 'split-under-threshold',
      words:
        '同一公开单位在2026年3月10日至2026年9月10日签了2份没有公开招标或邀请招标的合同，每份都略低于4,000,000元的招标限额（差10%以内），合计7,700,000元',
      rows: [
        {
          id: 'contract-村东',
          projectId: '村东',
          title: '村东道路硬化',
          day: '2026-03-10',
          amount: 3_900_000_00,
        },
        {
          id: 'contract-村西',
          projectId: '村西',
          title: '村西道路硬化',
          day: '2026-09-10',
          amount: 3_800_000_00,
        },
      ],
    })
  })

  it('are none where one was tendered, is far below or above it, is a year apart or somebody else’s', () => {
    expect(split()).toBeUndefined()
    expect(split({ ...other, isUntendered: false })).toBeUndefined()
    expect(split({ ...other, amount: 3_599_999_99 })).toBeUndefined()
    expect(split({ ...other, amount: 4_000_000_00 })).toBeUndefined()
    expect(split({ ...other, contractedOn: '2027-03-10' })).toBeUndefined()
    expect(split({ ...other, publisherKey: '630102100202/' })).toBeUndefined()
  })
})

describe('the same winner', () => {
  const own = signed('a', '2026-03-10', 100_000_00)
  const others = [signed('b', '2026-05-10', 50_000_00), signed('c', '2027-02-10', 60_000_00)]

  it('is told from the count on that the rules name', () => {
    expect(sameWinner(own, others, rules)).toMatchObject({
      flag: 'same-winner',
      words:
        '城东第一建筑公司在2026年3月10日至2027年2月10日签了3份合同，合计210,000元，达到12个月内3份的界限',
      rows: [{ projectId: 'a' }, { projectId: 'b' }, { projectId: 'c' }],
    })
    expect(sameWinner(own, others.slice(1), rules)).toBeUndefined()
  })

  it('is told alike on each of its works, also of one day', () => {
    const days = ['b', 'a', 'c'].map((id) => signed(id, '2026-03-10', 100))
    const rows = days.map((one) => sameWinner(one, days, rules)?.rows)
    expect(rows).toEqual([rows[0], rows[0], rows[0]])
  })

  it('is another firm by another code', () => {
    const [first, second] = others as [SignedContract, SignedContract]
    expect(sameWinner(own, [first, { ...second, winnerKey: '另一家' }], rules)).toBeUndefined()
  })
})

/** 元 in a sentence, in 分, in the order in which they stand there. */
function sumsIn(words: string): number[] {
  return [...words.matchAll(/([\d,]+(?:\.\d\d)?)元/g)].map(([, sum = '']) =>
    Math.round(Number(sum.replace(/,/g, '')) * 100),
  )
}

describe('whatever is built', () => {
  const anyRules: fc.Arbitrary<ProjectRules> = fc.record({
    changeShare: fc.integer({ min: 1, max: 100 }),
    aheadPercent: fc.integer({ min: 0, max: 50 }),
    tenderThreshold: fc.integer({ min: 1_000_00, max: 9_000_000_00 }),
    nearPercent: fc.integer({ min: 1, max: 50 }),
    months: fc.integer({ min: 1, max: 60 }),
    sameWinner: fc.integer({ min: 2, max: 5 }),
  })

  it('raises only flags whose rows add up to what their sentence says', () => {
    fc.assert(
      fc.property(randomProject(40), anyRules, (stages, given) => {
        for (const { flag, rows, words } of flagsOfStages('project', stages, given)) {
          const sum = (name: ProjectStage) =>
            rows
              .filter(({ title }) => title === PROJECT_STAGE_NAMES[name])
              .reduce((total, { amount = 0 }) => total + amount, 0)
          for (const row of rows) expect(stages.map(({ id }) => id)).toContain(row.id)
          const agreed = sum('contract') + sum('change')
          if (flag === 'changes-above-share') {
            expect(sumsIn(words)).toEqual([sum('change'), sum('contract')])
            expect(sum('change') * 100).toBeGreaterThan(sum('contract') * given.changeShare)
          }
          if (flag === 'paid-ahead') {
            expect(sumsIn(words)).toEqual([sum('payment'), agreed])
            const progress = Number(/进度(\d+)%/.exec(words)?.[1])
            expect((sum('payment') * 100) / agreed - progress).toBeGreaterThan(given.aheadPercent)
          }
          if (flag === 'paid-above-contract') {
            const hasChanges = rows.some(({ title }) => title === PROJECT_STAGE_NAMES.change)
            expect(sumsIn(words)).toEqual([
              sum('payment'),
              sum('contract'),
              ...(hasChanges ? [agreed] : []),
              sum('payment') - agreed,
            ])
          }
          if (flag === 'started-before-contract') expect(rows[0]?.title).toBe('开工')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('raises none where money follows the works and changes stay small', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_000_000 }), parts, fc.nat(9), (hundreds, done, grown) => {
        const agreed = hundreds * 100
        const stages = [stage('contract', '2026-03-10', { amount: agreed }), stage('start', '2026-03-10')]
        if (grown > 0) stages.push(changed('2026-03-11', hundreds * grown))
        let progress = 0
        let asked = 0
        for (const [place, [built, behind]] of done.entries()) {
          progress += built
          const due = Math.max(asked, hundreds * Math.max(0, progress - behind))
          if (due > asked) stages.push(paid(`2026-0${place + 4}-01`, due - asked, progress))
          asked = due
        }
        expect(flagsOf(...stages)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  const anyContract = (place: number) =>
    fc
      .record({
        day: fc.integer({ min: 0, max: 900 }),
        amount: fc.integer({ min: 1, max: 5_000_000_00 }),
        publisher: fc.constantFrom('A', 'B'),
        firm: fc.constantFrom('甲', '乙'),
        isUntendered: fc.boolean(),
      })
      .map(({ amount, day, firm, isUntendered, publisher }) =>
        signed(`p${place}`, addDays('2024-01-01', day), amount, {
          publisherKey: publisher,
          winnerKey: firm,
          contractor: firm,
          isUntendered,
        }),
      )
  const contracts = fc.tuple(
    anyContract(0),
    fc.tuple(...Array.from({ length: 7 }, (_, place) => anyContract(place + 1))),
  )

  it('is compared so that every contract that is named is one of those that count', () => {
    fc.assert(
      fc.property(contracts, anyRules, ([own, others], given) => {
        for (const flag of [splitUnderThreshold(own, others, given), sameWinner(own, others, given)]) {
          if (!flag) continue
          const named = [own, ...others].filter(({ projectId }) =>
            flag.rows.some((row) => row.projectId === projectId),
          )
          const sum = named.reduce((total, { amount }) => total + amount, 0)
          expect(named).toHaveLength(flag.rows.length)
          expect(flag.words).toContain(`${named.length}份`)
          expect(flag.words).toContain(`合计${yuan(sum)}`)
          expect(named).toContain(own)
          const days = named.map(({ contractedOn }) => contractedOn).sort()
          expect((days.at(-1) ?? '') < monthsLater(days[0] ?? '', given.months)).toBe(true)
          if (flag.flag === 'same-winner') {
            expect(new Set(named.map(({ winnerKey }) => winnerKey)).size).toBe(1)
            expect(named.length).toBeGreaterThanOrEqual(given.sameWinner)
            continue
          }
          expect(sum).toBeGreaterThanOrEqual(given.tenderThreshold)
          for (const { amount, isUntendered, publisherKey } of named) {
            expect(isUntendered && publisherKey === own.publisherKey).toBe(true)
            expect(amount).toBeLessThan(given.tenderThreshold)
            expect(amount * 100).toBeGreaterThanOrEqual(given.tenderThreshold * (100 - given.nearPercent))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

import type { ProjectStage } from './project-stages'
import type { Stage, StageFacts } from './stage-facts'
import { flawsOfApproval, flawsOfStage, whyNotNow, whyNotWithdraw } from './stage-flaws'

const contractor = { role: 'contractor', name: '城东第一建筑公司' } as const
const stage = (name: ProjectStage, day: string, more: Partial<Stage> = {}): Stage => ({
  id: `${name}-${day}`,
  stage: name,
  day,
  parties: [],
  ...more,
})
const budget = stage('budget', '2026-02-01', { amount: 500_000_00 })
const tender = stage('tender', '2026-03-01', { method: 'open', bidders: 3 })
const contract = stage('contract', '2026-03-10', {
  amount: 480_000_00,
  until: '2026-08-31',
  parties: [contractor],
})
const start = stage('start', '2026-04-01')
const accepted = stage('acceptance', '2026-08-20', { isPassed: true })
const rejected = stage('acceptance', '2026-08-10', { isPassed: false })
const warranty = stage('warranty', '2026-08-20', { until: '2026-10-20' })
const built = [budget, tender, contract, start, accepted]

const flaws = (stages: Stage[], facts: StageFacts, replaces?: string) =>
  flawsOfStage({ approvedOn: '2026-01-15', stages }, facts, replaces)
const fieldsOf = (stages: Stage[], facts: StageFacts, replaces?: string) =>
  flaws(stages, facts, replaces).map(({ field }) => field)

describe('a step in the life of works', () => {
  it('follows the one before it', () => {
    expect(flaws([], budget)).toEqual([])
    expect(flaws([budget], tender)).toEqual([])
    expect(flaws([budget, tender], contract)).toEqual([])
    expect(flaws([budget], contract)).toMatchObject([
      { field: 'stage', problem: '还没有公开“招标/比选”，请先公开' },
    ])
  })

  it('comes once, but money is paid and contracts change as often as they do', () => {
    expect(whyNotNow(built, 'contract')).toBe('“合同”已经公开，需要修改请用更正')
    expect(whyNotNow(built, 'payment')).toBeUndefined()
    expect(whyNotNow([...built, stage('change', '2026-05-01', { change: 1 })], 'change')).toBeUndefined()
  })

  it('can be a start before the contract, since it happens; a red flag tells it', () => {
    expect(flaws([budget], start)).toEqual([])
    expect(flaws([budget, tender, start], stage('contract', '2026-05-01', { ...contractFacts }))).toEqual([])
    expect(flaws([budget, tender, contract], stage('start', '2026-03-01'))).toEqual([])
  })

  it('can be a payment before the works begin', () => {
    const paid = stage('payment', '2026-03-11', { amount: 100_000_00, progress: 0 })
    expect(flaws([budget, tender, contract], paid)).toEqual([])
    expect(fieldsOf([budget, tender], paid)).toEqual(['stage'])
  })

  it('is looked at again until the works are accepted', () => {
    const before = [budget, tender, contract, start, rejected]
    expect(flaws(before, accepted)).toEqual([])
    expect(whyNotNow(before, 'audit')).toBe('还没有公开“验收合格”，请先公开')
    expect(whyNotNow([...before, accepted], 'acceptance')).toBe('“验收合格”已经公开，需要修改请用更正')
  })

  it('is no change once the sum is settled, and still a payment', () => {
    const settled = [...built, stage('audit', '2026-09-01', { amount: 470_000_00 })]
    expect(whyNotNow(settled, 'change')).toBe('已经公开“结算审计”，不能再增加“变更”')
    expect(whyNotNow(settled, 'payment')).toBeUndefined()
  })

  it('is the end of the warranty only after its last day', () => {
    const before = [...built, warranty]
    expect(flaws(before, stage('expiry', '2026-10-20'))).toMatchObject([
      { field: 'day', problem: '质保期到2026年10月20日才满' },
    ])
    expect(flaws(before, stage('expiry', '2026-10-21'))).toEqual([])
  })

  it('brings along what it is about, and nothing that belongs to another', () => {
    expect(fieldsOf([budget], stage('tender', '2026-03-01'))).toEqual(['method'])
    expect(fieldsOf([budget], stage('tender', '2026-03-01', { method: 'open' }))).toEqual(['bidders'])
    expect(fieldsOf([budget], stage('tender', '2026-03-01', { method: 'direct' }))).toEqual([])
    expect(fieldsOf([budget, tender], stage('contract', '2026-03-10'))).toEqual([
      'amount',
      'until',
      'parties',
    ])
    expect(fieldsOf([], { ...budget, amount: 0 })).toEqual(['amount'])
    expect(fieldsOf([budget], { ...start, amount: 1, progress: 5 })).toEqual(['amount', 'progress'])
  })

  it('does not lie before 立项', () => {
    expect(fieldsOf([], { ...budget, day: '2026-01-14' })).toEqual(['day'])
  })

  it('leaves a contract that is worth something', () => {
    const less = stage('change', '2026-05-01', { change: -480_000_01, reason: '减少工程量' })
    expect(fieldsOf([budget, tender, contract], less)).toEqual(['change'])
  })
})

const contractFacts = { amount: 480_000_00, until: '2026-08-31', parties: [contractor] }

describe('a correction of a step', () => {
  it('says the same step otherwise', () => {
    expect(flaws(built, { ...contract, amount: 1 }, contract.id)).toEqual([])
    expect(fieldsOf(built, { ...start, stage: 'budget', amount: 1 }, start.id)).toContain('stage')
  })

  it('keeps the order of days in both directions', () => {
    expect(flaws(built, { ...tender, day: '2026-03-11' }, tender.id)).toMatchObject([
      { field: 'day', problem: '日期晚于合同（2026年3月10日）' },
    ])
    expect(fieldsOf([...built, warranty], { ...accepted, day: '2026-08-21' }, accepted.id)).toEqual(['day'])
  })

  it('does not take away what others rest on', () => {
    const failed = { ...accepted, isPassed: false }
    expect(flaws(built, failed, accepted.id)).toEqual([])
    expect(flaws([...built, warranty], failed, accepted.id)).toMatchObject([
      { field: 'isPassed', problem: '“质保”以验收合格为前提' },
    ])
  })

  it('does not make the warranty longer than until it was over', () => {
    const over = [...built, warranty, stage('expiry', '2026-10-21')]
    expect(fieldsOf(over, { ...warranty, until: '2026-11-20' }, warranty.id)).toEqual(['until'])
  })
})

describe('a correction of 立项', () => {
  it('leaves it before everything that followed', () => {
    expect(flawsOfApproval({ approvedOn: '2026-02-01', stages: built })).toEqual([])
    expect(flawsOfApproval({ approvedOn: '2026-02-02', stages: built })).toMatchObject([
      { field: 'approvedOn', problem: '批准日期晚于已经公开的“预算”（2026年2月1日）' },
    ])
  })
})

describe('a withdrawal of a step', () => {
  it('waits until nothing rests on it', () => {
    expect(whyNotWithdraw(built, contract.id)).toContain('请先撤回“验收”')
    expect(whyNotWithdraw(built, accepted.id)).toBeUndefined()
    expect(whyNotWithdraw([...built, rejected], rejected.id)).toBeUndefined()
  })
})

import * as fc from 'fast-check'
import { summaryOf, winnerKeyOf } from './project-figures'
import type { ProjectStage } from './project-stages'
import type { Stage } from './stage-facts'
import { randomProject } from './testing/random-stages'

const stage = (name: ProjectStage, day: string, more: Partial<Stage> = {}): Stage => ({
  id: `${name}-${day}`,
  stage: name,
  day,
  parties: [],
  ...more,
})
const contractor = { role: 'contractor', name: '城东第一建筑公司', creditCode: '91630102MA75ABCD12' } as const
const story = [
  stage('budget', '2026-02-01', { amount: 500_000_00 }),
  stage('tender', '2026-03-01', { method: 'comparison', bidders: 3 }),
  stage('contract', '2026-03-10', { amount: 480_000_00, parties: [contractor] }),
  stage('start', '2026-04-01'),
  stage('payment', '2026-05-01', { amount: 100_000_00, progress: 30 }),
  stage('change', '2026-05-20', { change: 20_000_00 }),
  stage('change', '2026-06-20', { change: -5_000_00 }),
  stage('payment', '2026-07-01', { amount: 200_000_00, progress: 70 }),
]

describe('what is known of a project', () => {
  it('is that it was decided upon, and nothing more', () => {
    expect(summaryOf(600_000_00, [])).toEqual({
      standing: 'initiation',
      figures: { estimate: 600_000_00, changed: 0, paid: 0 },
    })
  })

  it('is what its steps come to', () => {
    expect(summaryOf(600_000_00, story)).toEqual({
      standing: 'payment',
      figures: {
        estimate: 600_000_00,
        budget: 500_000_00,
        contract: 480_000_00,
        changed: 15_000_00,
        paid: 300_000_00,
        progress: 70,
      },
      contractor: '城东第一建筑公司',
      winnerKey: '91630102MA75ABCD12',
      contractedOn: '2026-03-10',
      contractId: 'contract-2026-03-10',
      isUntendered: true,
    })
  })

  it('stands where it got to, whatever is paid later', () => {
    const accepted = [...story, stage('acceptance', '2026-08-20', { isPassed: true })]
    const last = stage('payment', '2026-09-01', { amount: 1, progress: 100 })
    expect(summaryOf(0, [...accepted, last])).toMatchObject({
      standing: 'acceptance',
      figures: { progress: 100, paid: 300_000_01 },
    })
    expect(summaryOf(0, [...story, stage('change', '2026-07-20', { change: 1 })]).standing).toBe('change')
    expect(summaryOf(0, [stage('start', '2026-01-01'), stage('budget', '2026-02-01')]).standing).toBe('start')
  })

  it('is not accepted by an acceptance that failed', () => {
    const failed = summaryOf(0, [...story, stage('acceptance', '2026-08-20', { isPassed: false })])
    expect(failed).toMatchObject({ standing: 'payment', figures: { progress: 70 } })
  })

  it('is the same whatever became public first', () => {
    fc.assert(
      fc.property(randomProject(25), fc.infiniteStream(fc.nat()), (stages, order) => {
        const shuffled = stages
          .map((one) => ({ one, at: order.next().value }))
          .sort((first, second) => first.at - second.at)
          .map(({ one }) => one)
        expect(summaryOf(1, shuffled)).toEqual(summaryOf(1, stages))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a firm', () => {
  it('is known by its code, else by its name however it is written', () => {
    expect(winnerKeyOf(contractor)).toBe('91630102MA75ABCD12')
    const names = ['青海（河湟）路桥公司', '青海(河湟)路桥公司', ' 青海（河湟） 路桥公司']
    expect(new Set(names.map((name) => winnerKeyOf({ role: 'contractor', name })))).toEqual(
      new Set(['青海(河湟)路桥公司']),
    )
  })
})

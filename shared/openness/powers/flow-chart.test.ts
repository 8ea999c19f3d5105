import { flowChartOf } from './flow-chart'
import { POWER_LIST } from './power-list'
import type { JudgedRecord, JudgedRun } from './run-standing'

const [WORKS] = POWER_LIST
const PLAN = WORKS?.steps ?? []
const record = (stepId: string, outcome: JudgedRecord['outcome'], day: string): JudgedRecord => ({
  ...{ stepId, outcome, day },
  deviations: outcome === 'skipped' ? ['skipped'] : [],
})
const runOf = (...records: JudgedRecord[]): JudgedRun => ({
  ...{ state: 'running', plan: PLAN, startedOn: '2026-11-01', records },
})
const standings = (run: JudgedRun, today: string) =>
  flowChartOf(PLAN, run, today).map(({ standing }) => standing)

describe('the flow chart of a power', () => {
  it('has a numbered box for each step, with who does it, in how many days, and what a meeting takes', () => {
    const chart = flowChartOf(PLAN)
    expect(chart.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(chart[3]).toMatchObject({
      title: '村民代表会议决议',
      days: 10,
      meeting: { name: '村民代表会议', rule: '三分之二以上到会，赞成超过到会人数的半数' },
      refusedTo: 4,
    })
    expect(chart[4]).toMatchObject({ title: '决议公开', postedDays: 5 })
    expect(chart[4]).not.toHaveProperty('refusedTo')
    expect(chart[0]).not.toHaveProperty('standing')
  })

  it('shows of a run how each step stands', () => {
    const run = runOf(record('propose', 'done', '2026-11-03'), record('discuss', 'skipped', '2026-11-09'))
    expect(standings(run, '2026-11-10').slice(0, 4)).toEqual(['done', 'skipped', 'next', 'ahead'])
    expect(flowChartOf(PLAN, run, '2026-11-10').slice(0, 3)).toMatchObject([
      { day: '2026-11-03' },
      { day: '2026-11-09', deviates: true },
      { day: '2026-11-19' },
    ])
  })

  it('shows what is late, what has to meet again, and where it was given up', () => {
    expect(standings(runOf(), '2026-11-09')[0]).toBe('late')
    expect(standings(runOf(record('propose', 'held', '2026-11-03')), '2026-11-04')[0]).toBe('again')
    const given: JudgedRun = { ...runOf(record('propose', 'done', '2026-11-03')), state: 'abandoned' }
    expect(standings(given, '2026-11-04').slice(0, 2)).toEqual(['done', 'stopped'])
  })
})

import type { Result } from '../../kernel/result'
import type { PowerStep } from '../announcements/announcement-fields'
import { checkBeginning, type JudgedReport, judgeRecord, MOST_RECORDS, type StepReport } from './run-rules'
import { type JudgedRecord, type JudgedRun, standingOf, stepsAhead } from './run-standing'
import { DEVIATION_NAMES } from './run-states'

const stepOf = (id: string, more: Partial<PowerStep> = {}): PowerStep => ({
  ...{ id, title: `步骤${id}`, who: '村委会', words: '', days: 10, materials: [] },
  ...more,
})

const PLAN: PowerStep[] = [
  stepOf('propose', { days: 5 }),
  stepOf('resolve', {
    meeting: 'villager-representatives',
    materials: [
      { name: '决议', isPublic: true },
      { name: '签到表', isPublic: false },
    ],
  }),
  stepOf('post', { days: 3, postedDays: 5 }),
  stepOf('carryout', { days: 30 }),
]

const START: JudgedRun = { state: 'running', plan: PLAN, startedOn: '2026-11-01', records: [] }
const YES = { entitled: 30, present: 20, inFavour: 11, against: 9 }
const NO = { entitled: 30, present: 20, inFavour: 10, against: 10 }
const TOO_FEW = { entitled: 30, present: 19, inFavour: 19, against: 0 }

const report = (stepId: string, day: string, more: Partial<StepReport> = {}): StepReport => ({
  ...{ stepId, day, materials: stepId === 'resolve' ? [0, 1] : [] },
  ...(stepId === 'resolve' && { votes: YES }),
  ...more,
})

function take(run: JudgedRun, ...reports: StepReport[]): JudgedRun {
  let after = run
  for (const one of reports) {
    const { records, state } = dataOf(judgeRecord(after, one, one.day))
    after = { ...after, state, records: [...after.records, ...records] }
  }
  return after
}

function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.data
}

const judged = (run: JudgedRun, one: StepReport, today = one.day): JudgedReport =>
  dataOf(judgeRecord(run, one, today))
const refused = (run: JudgedRun, one: StepReport, today = one.day) => {
  const answer = judgeRecord(run, one, today)
  return answer.ok ? undefined : answer.error
}

const PROPOSED = take(START, report('propose', '2026-11-03'))
const RESOLVED = take(PROPOSED, report('resolve', '2026-11-10'))
const POSTED = take(RESOLVED, report('post', '2026-11-11'))

describe('a run by the list', () => {
  it('goes through its steps and is done with the last', () => {
    const done = take(POSTED, report('carryout', '2026-11-17'))
    expect(done.state).toBe('done')
    expect(done.records.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done', 'done'])
    expect(done.records.flatMap(({ deviations }) => deviations)).toEqual([])
  })

  it('has each step due so many days after the one before, and the first after the beginning', () => {
    const due = (run: JudgedRun) => stepsAhead(run).map(({ dueOn }) => dueOn)
    expect(due(START)).toEqual(['2026-11-06', '2026-11-16', '2026-11-19', '2026-12-19'])
    expect(due(PROPOSED)).toEqual(['2026-11-13', '2026-11-16', '2026-12-16'])
    expect(due(take(POSTED, report('carryout', '2026-11-20')))).toEqual([])
  })

  it('is late from the day after', () => {
    expect(standingOf(START, '2026-11-06').nextStep).toMatchObject({ id: 'propose', lateDays: 0 })
    expect(standingOf(START, '2026-11-09').nextStep).toMatchObject({ id: 'propose', lateDays: 3 })
  })
})

describe('a meeting', () => {
  it('that is not valid, or does not agree, leaves the step open', () => {
    const invalid = judged(PROPOSED, report('resolve', '2026-11-10', { votes: TOO_FEW, materials: [] }))
    expect(invalid).toMatchObject({ state: 'running', deviations: ['no-quorum'] })
    expect(invalid.records).toMatchObject([{ outcome: 'held' }])
    const refusedPlan = judged(PROPOSED, report('resolve', '2026-11-10', { votes: NO, materials: [] }))
    expect(refusedPlan).toMatchObject({ state: 'running', deviations: ['not-agreed'] })
    const again = take(
      PROPOSED,
      report('resolve', '2026-11-10', { votes: NO }),
      report('resolve', '2026-11-12'),
    )
    expect(again.records.map(({ outcome }) => outcome)).toEqual(['done', 'held', 'done'])
    expect(standingOf(again, '2026-11-12').nextStep?.id).toBe('post')
  })

  it('does not move the day by which its step is due', () => {
    const held = take(PROPOSED, report('resolve', '2026-11-12', { votes: NO }))
    expect(standingOf(held, '2026-11-12').nextStep?.dueOn).toBe('2026-11-13')
    expect(judged(held, report('resolve', '2026-11-14')).deviations).toEqual(['late'])
  })

  it('that says no goes by the list: it is recorded and counts as no deviation', () => {
    const held = take(PROPOSED, report('resolve', '2026-11-10', { votes: NO }))
    expect(standingOf(held, '2026-11-10').deviations).toBe(0)
    const invalid = take(PROPOSED, report('resolve', '2026-11-10', { votes: TOO_FEW }))
    expect(standingOf(invalid, '2026-11-10').deviations).toBe(1)
  })

  it('needs its numbers, and only a meeting has them', () => {
    expect(
      refused(PROPOSED, { ...report('resolve', '2026-11-10'), votes: undefined })?.fields,
    ).toHaveProperty('votes')
    expect(refused(START, report('propose', '2026-11-02', { votes: YES }))?.fields).toHaveProperty('votes')
    const impossible = { ...YES, present: 31 }
    expect(refused(PROPOSED, report('resolve', '2026-11-10', { votes: impossible }))?.fields).toHaveProperty([
      'votes.present',
    ])
  })
})

describe('what goes otherwise than the list says', () => {
  const CASES: Record<keyof typeof DEVIATION_NAMES, JudgedReport> = {
    skipped: judged(START, report('resolve', '2026-11-10', { reason: '没有单独提议' })),
    late: judged(START, report('propose', '2026-11-07')),
    'no-quorum': judged(PROPOSED, report('resolve', '2026-11-10', { votes: TOO_FEW })),
    'not-agreed': judged(PROPOSED, report('resolve', '2026-11-10', { votes: NO })),
    'posted-too-short': judged(POSTED, report('carryout', '2026-11-16')),
    'material-missing': judged(
      PROPOSED,
      report('resolve', '2026-11-10', { materials: [1], reason: '决议还在盖章' }),
    ),
    'recorded-late': judged(START, report('propose', '2026-11-03'), '2026-11-09'),
  }

  it.each(Object.keys(DEVIATION_NAMES) as (keyof typeof CASES)[])('is noted: %s', (deviation) => {
    expect(CASES[deviation].deviations).toEqual([deviation])
  })

  it('is not noted on the last day on which it is in time', () => {
    expect(judged(START, report('propose', '2026-11-06')).deviations).toEqual([])
    expect(judged(POSTED, report('carryout', '2026-11-17')).deviations).toEqual([])
    expect(judged(START, report('propose', '2026-11-03'), '2026-11-08').deviations).toEqual([])
  })

  it('is seen of a posting also where the step behind it was skipped', () => {
    const plan = [...PLAN.slice(0, 3), stepOf('tender'), stepOf('carryout')]
    const run = { ...POSTED, plan }
    const { deviations } = judged(run, report('carryout', '2026-11-12', { reason: '直接施工' }))
    expect(deviations).toEqual(['skipped', 'posted-too-short'])
  })
})

describe('a step that is skipped', () => {
  it('takes a reason, has a record of its own and is never open again', () => {
    expect(refused(START, report('post', '2026-11-05'))?.fields).toHaveProperty('reason')
    const { records } = judged(START, report('post', '2026-11-05', { reason: '情况紧急' }))
    expect(records.map(({ outcome, stepId }) => [stepId, outcome])).toEqual([
      ['propose', 'skipped'],
      ['resolve', 'skipped'],
      ['post', 'done'],
    ])
    const after = { ...START, records }
    expect(refused(after, report('resolve', '2026-11-06'))).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('a report', () => {
  it.each<[string, JudgedRun, StepReport, string | undefined, string]>([
    ['of tomorrow', START, report('propose', '2026-11-04'), '2026-11-03', 'day'],
    ['of before the beginning', START, report('propose', '2026-10-31'), undefined, 'day'],
    ['of before the last record', PROPOSED, report('resolve', '2026-11-02'), undefined, 'day'],
    ['of a step that is not in the list', START, report('dance', '2026-11-02'), undefined, 'stepId'],
    [
      'with a file of no material',
      START,
      report('propose', '2026-11-02', { materials: [0] }),
      undefined,
      'materials',
    ],
    [
      'without its material',
      PROPOSED,
      report('resolve', '2026-11-10', { materials: [1] }),
      undefined,
      'reason',
    ],
  ])('%s can be mended', (_what, run, one, today, field) => {
    const error = refused(run, one, today)
    expect(error?.code).toBe('INVALID_INPUT')
    expect(error?.fields).toHaveProperty([field])
  })

  it('comes too late once a run has ended, or has been recorded for ever', () => {
    expect(refused({ ...START, state: 'abandoned' }, report('propose', '2026-11-02'))?.code).toBe('CONFLICT')
    const held: JudgedRecord = { stepId: 'resolve', outcome: 'held', day: '2026-11-03', deviations: [] }
    const records = [...PROPOSED.records, ...Array<JudgedRecord>(MOST_RECORDS - 1).fill(held)]
    expect(refused({ ...PROPOSED, records }, report('resolve', '2026-11-10'))?.code).toBe('CONFLICT')
  })
})

describe('a beginning', () => {
  it('is today or within the last year', () => {
    expect(checkBeginning('2026-11-28', '2026-11-28').ok).toBe(true)
    expect(checkBeginning('2025-11-28', '2026-11-28').ok).toBe(true)
    expect(checkBeginning('2026-11-29', '2026-11-28').ok).toBe(false)
    expect(checkBeginning('2025-11-27', '2026-11-28').ok).toBe(false)
  })
})

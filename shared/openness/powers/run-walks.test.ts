import fc from 'fast-check'
import { addDays, daysBetween } from '../../calendar/day'
import { runCount } from '../../kernel/testing/run-count'
import type { PowerStep } from '../announcements/announcement-fields'
import { judgeRecord, type StepReport } from './run-rules'
import { type JudgedRecord, type JudgedRun, standingOf } from './run-standing'

/** Walks through random plans; more of them with TABLE_WALKS. */
const RUNS = runCount('TABLE_WALKS', 3_000)
const START = '2026-01-01'

/** Random plans; a meeting is always one of villagers' representatives: two thirds have to come, more than half agree. */
const planOf = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 9 }),
      isMeeting: fc.boolean(),
      postedDays: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 2 }),
      materials: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((steps) =>
    steps.map(
      ({ days, isMeeting, materials, postedDays }, place): PowerStep => ({
        ...{ id: `s${place}`, title: `第${place}步`, who: '村委会', words: '', days },
        ...(isMeeting && { meeting: 'villager-representatives' as const }),
        ...(postedDays !== undefined && { postedDays }),
        materials: Array.from({ length: materials }, (_, at) => ({ name: `材料${at}`, isPublic: at === 0 })),
      }),
    ),
  )

const move = fc.record({
  /** How far ahead of the next step; below zero a step that is over. */
  jump: fc.constantFrom(0, 0, 0, 0, 1, 2, -1),
  /** Days since the last record, and how many days later it is recorded. */
  wait: fc.constantFrom(-1, 0, 1, 2, 4, 7, 12),
  recorded: fc.constantFrom(0, 0, 1, 5, 6, 20, -1),
  present: fc.integer({ min: 0, max: 9 }),
  inFavour: fc.integer({ min: 0, max: 9 }),
  has: fc.constantFrom('all', 'all', 'all', 'none'),
  hasReason: fc.boolean(),
})
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never

/** The run once more, kept in plain variables: what is open, when it is due, and until when something is posted. */
class Oracle {
  next = 0
  due: string
  last = START
  postedUntil = ''
  isOver = false
  constructor(private readonly plan: readonly PowerStep[]) {
    this.due = addDays(START, plan[0]?.days ?? 0)
  }

  /** Which records come of it, as `step outcome deviations`; undefined where it is refused. */
  take(place: number, one: Move, day: string, today: string): string[] | undefined {
    const step = this.plan[place]
    if (this.isOver || !step || place < this.next || day > today || day < this.last) return undefined
    const isMeeting = step.meeting !== undefined
    if (isMeeting && one.inFavour > one.present) return undefined
    const isSkipping = place > this.next
    const isValid = one.present >= 6
    const isHeld = isMeeting && !(isValid && one.inFavour * 2 > one.present)
    const isMissing = !isHeld && one.has === 'none' && step.materials.length > 0
    if ((isSkipping || isMissing) && !one.hasReason) return undefined
    let due = this.due
    const said: string[] = []
    for (let at = this.next; at < place; at += 1) {
      said.push(`s${at} skipped skipped`)
      due = addDays(due, this.plan[at + 1]?.days ?? 0)
    }
    const deviations = [
      day > due && 'late',
      isMeeting && !isValid && 'no-quorum',
      isMeeting && isValid && isHeld && 'not-agreed',
      day <= this.postedUntil && 'posted-too-short',
      isMissing && 'material-missing',
      daysBetween(day, today) > 5 && 'recorded-late',
    ].filter((found) => found !== false)
    said.push(`s${place} ${isHeld ? 'held' : 'done'} ${deviations.join(',')}`.trim())
    this.last = day
    this.next = isHeld ? place : place + 1
    if (isHeld) this.due = isSkipping ? addDays(day, step.days) : due
    else {
      this.isOver = this.next === this.plan.length
      this.due = addDays(day, this.plan[this.next]?.days ?? 0)
      this.postedUntil = step.postedDays === undefined ? '' : addDays(day, step.postedDays)
    }
    return said
  }
}

const saidOf = ({ deviations, outcome, stepId }: JudgedRecord) =>
  `${stepId} ${outcome} ${deviations.join(',')}`.trim()

function reportOf(plan: readonly PowerStep[], place: number, one: Move, day: string): StepReport {
  const step = plan[place]
  return {
    stepId: `s${place}`,
    day,
    ...(step?.meeting !== undefined && {
      votes: { entitled: 9, present: one.present, inFavour: one.inFavour, against: 0 },
    }),
    materials: one.has === 'all' ? (step?.materials.map((_, at) => at) ?? []) : [],
    ...(one.hasReason && { reason: '情况紧急' }),
  }
}

/** `expect` would take most of the time of so many walks. */
function mustEqual(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${one} is not ${other}`)
}

function walk(plan: readonly PowerStep[], moves: readonly Move[]): void {
  const oracle = new Oracle(plan)
  let run: JudgedRun = { state: 'running', plan, startedOn: START, records: [] }
  for (const one of moves) {
    const before = JSON.stringify(run.records)
    const place = oracle.next + one.jump
    const day = addDays(oracle.last, one.wait)
    const today = addDays(day, one.recorded)
    const expected = oracle.take(place, one, day, today)
    const answer = judgeRecord(run, reportOf(plan, place, one, day), today)
    mustEqual(answer.ok ? answer.data.records.map(saidOf) : undefined, expected)
    mustEqual(JSON.stringify(run.records), before)
    if (!answer.ok) continue
    run = { ...run, state: answer.data.state, records: [...run.records, ...answer.data.records] }
    const { done, nextStep } = standingOf(run, today)
    mustEqual([run.state === 'done', done], [oracle.isOver, oracle.next])
    mustEqual(nextStep?.dueOn, oracle.isOver ? undefined : oracle.due)
    const told = run.records.filter(({ outcome }) => outcome !== 'held').map(({ stepId }) => stepId)
    mustEqual(
      told,
      plan.slice(0, oracle.next).map(({ id }) => id),
    )
  }
}

describe('any way through any plan', () => {
  it('is judged like the plainest account of it, adds records and changes none, and hides no step', () => {
    const moves = fc.array(move, { minLength: 1, maxLength: 12 })
    expect(() => fc.assert(fc.property(planOf, moves, walk), { numRuns: RUNS })).not.toThrow()
  })
})

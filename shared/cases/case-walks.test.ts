import { startOfDay } from '../calendar/day'
import { STATUTORY_YEARS } from '../calendar/statutory-years'
import { runCount } from '../kernel/testing/run-count'
import { isLate, reckonClock } from './case-clocks'
import type { CaseCore, StepFacts, StepTaker } from './case-core'
import { DEFAULT_CASE_SETTINGS } from './case-settings'
import { DISMISSALS, VERDICTS } from './case-states'
import { CASE_TRANSITIONS, type TakeableStep } from './case-transitions'
import { openCase } from './open-case'
import { availableSteps, takeStep } from './take-step'
import { type Expected, happen, mayHappen, nthAfter, workingDaysOf } from './testing/case-oracle'

/** Walks over the table of cases; more of them with TABLE_WALKS. */
const WALKS = runCount('TABLE_WALKS', 3_000)
const MOST_STEPS = 14
const HOUR = 3_600_000
/** 2024 to 2026: 春节, 国庆, 调休, New Year, and 2027, which has no calendar. */
const calendars = STATUTORY_YEARS.map(({ calendar }) => calendar)
const days = workingDaysOf(calendars)
const FIRST = startOfDay('2024-01-02')
const LAST = startOfDay('2026-12-30')
const STEPS = Object.keys(CASE_TRANSITIONS) as TakeableStep[]

const RATED = 'rated'
const staff = (personId: string, unitId: string, ...roles: string[]) =>
  ({ kind: 'staff', personId, unitId, roles }) as StepTaker
const TAKERS: StepTaker[] = [
  staff('clerk', 'unit', 'unit-clerk'),
  staff('cadre', 'unit', 'cadre'),
  staff(RATED, 'unit', 'unit-clerk', 'cadre'),
  staff('leader', 'unit', 'leader'),
  staff('reviewer', 'town', 'town-reviewer'),
  staff('dispatcher', 'centre', 'dispatcher'),
  staff('inspector', 'commission', 'inspector'),
  staff('insider', 'unit', 'inspector', 'unit-clerk'),
  staff('officer', 'commission', 'follow-up-officer'),
  { kind: 'citizen' },
  { kind: 'system' },
]

/** A seeded generator (mulberry32), so that a walk that fails can be walked again. */
function randomOf(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function factsFor(value: CaseCore, random: () => number): StepFacts {
  const maybe = <T>(fact: T): T | undefined => (random() < 0.93 ? fact : undefined)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const clock = value.clocks.at(-1)
  return {
    reason: maybe('因为'),
    evidence: maybe(1 + Math.floor(random() * 3)),
    handlerId: maybe(pick(['cadre', 'clerk', RATED])),
    unitId: maybe('unit'),
    verdict: maybe(pick(VERDICTS)),
    finding: maybe('查过了'),
    dismissal: maybe(pick(DISMISSALS)),
    days: maybe(1 + Math.floor(random() * 15)),
    text: maybe('已经整改'),
    heard: maybe(pick(['solved', 'unreachable', 'no-contact'] as const)),
    appealDecision: maybe(pick(['untrue', 'misrated'] as const)),
    personId: maybe(RATED),
    ...(clock && { warning: { clock: clock.kind, round: clock.round, level: 'handler' as const } }),
  } as StepFacts
}

/** Walks one case; answers which steps were taken. */
function walk(seed: number): Set<TakeableStep> {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let now = FIRST + Math.floor(random() * (LAST - FIRST))
  const settings = DEFAULT_CASE_SETTINGS
  const today = () => new Date(now + 8 * HOUR).toISOString().slice(0, 10)
  let value = openCase({ unitId: 'unit', ratedPersonId: RATED }, { now, calendars, settings })
  const expected: Expected = {
    state: 'to-verify',
    round: 1,
    beforeProposal: 'to-verify',
    clocks: [1, 15].map((count) => ({ begun: today(), days: count, due: nthAfter(days, today(), count) })),
    extension: 'none',
    extensionDays: 0,
    extensionBy: '',
    proposer: '',
    proposals: 0,
    appeal: 'none',
    answerer: '',
  }
  const rules = mayHappen(days)
  const taken = new Set<TakeableStep>()
  for (let count = 0; count < MOST_STEPS; count += 1) {
    now += Math.floor(random() ** 3 * 12 * 24) * HOUR + Math.floor(random() * HOUR)
    const situation = { now, calendars, settings }
    // Mostly steps that can be taken, so that walks get far; the others must be refused.
    const taker = pick(TAKERS)
    const open = availableSteps(value, taker, situation)
    const step = open.length > 0 && random() < 0.7 ? pick(open) : pick(STEPS)
    const facts = factsFor(value, random)
    const who = { taker, rated: RATED, handler: value.handlerId, unit: 'unit' }
    const may = rules[step](expected, who, facts, today())
    const result = takeStep(value, step, taker, facts, situation)
    if (may !== result.ok)
      throw new Error(
        `walk ${seed}: ${step} by ${JSON.stringify(taker)} from ${value.state} on ${today()} with ${JSON.stringify(facts)}: ${JSON.stringify(result.ok ? 'taken' : result.error)}`,
      )
    if (!result.ok) continue
    // What can be taken was on offer.
    if (!open.includes(step)) throw new Error(`walk ${seed}: ${step} was taken and not offered`)
    happen(days, expected, step, who, facts, now)
    const before = value
    value = result.data
    taken.add(step)
    const clocks = value.clocks.map((clock) => ({
      due: clock.dueDay,
      stopped: clock.stoppedAt !== undefined,
      ...(clock.stoppedAt !== undefined && { late: isLate(clock, now) }),
    }))
    const same = {
      state: value.state,
      round: value.round,
      clocks,
      version: value.version > before.version === CASE_TRANSITIONS[step].outdates,
    }
    const should = {
      state: expected.state,
      round: expected.round,
      clocks: expected.clocks.map(({ due, late, stopped }) => ({
        due,
        stopped: stopped !== undefined,
        ...(stopped !== undefined && { late }),
      })),
      version: true,
    }
    if (JSON.stringify(same) !== JSON.stringify(should))
      throw new Error(
        `walk ${seed} after ${step}: ${JSON.stringify(same)} should be ${JSON.stringify(should)}`,
      )
  }
  return taken
}

describe('random walks over the table of cases', () => {
  it(`${WALKS} of them take no step that the rules forbid and refuse none that they allow, on the right clocks`, () => {
    const taken = new Set<TakeableStep>()
    for (let seed = 1; seed <= WALKS; seed += 1) for (const step of walk(seed)) taken.add(step)
    expect([...taken].sort()).toEqual([...STEPS].sort())
  })

  it('leave a clock without a day in a year without a calendar, and reckon the true day later', () => {
    const now = startOfDay('2026-12-29')
    const { clocks } = openCase({ unitId: 'unit' }, { now, calendars, settings: DEFAULT_CASE_SETTINGS })
    expect(clocks.map(({ dueDay }) => dueDay)).toEqual(['2026-12-30', undefined])
    const next = { year: 2027, holidays: [], workingWeekends: [] }
    expect(clocks.map((clock) => reckonClock([...calendars, next], clock).dueDay)).toEqual([
      '2026-12-30',
      nthAfter(workingDaysOf([...calendars, next]), '2026-12-29', 15),
    ])
  })
})

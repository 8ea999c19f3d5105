import fc from 'fast-check'
import { dayOf, startOfDay } from '../calendar/day'
import { askedNow, isAnswerLate, type ObjectionCore, type ObjectionTaker } from './objection-core'
import { ANSWER_LEVELS, type AnswerLevel } from './objection-states'
import {
  availableObjectionSteps,
  OBJECTION_TRANSITIONS,
  type TakeableObjectionStep,
  takeObjectionStep,
} from './objection-transitions'

const WALKS = 2_000
const DAY_MS = 86_400_000
const STEPS = Object.keys(OBJECTION_TRANSITIONS) as TakeableObjectionStep[]
/** Who answers, level by level, from below. */
const ANSWERING = ['village-clerk', 'town-reviewer', 'inspector'] as const

/** What the rules say, told once more without the table: days counted from the calendar day, people kept one by one. */
interface Oracle {
  at: number
  state: 'asked' | 'answered' | 'closed'
  /** The Shanghai day, counted from 1970, after which nobody has time any more. */
  lastDay: number | undefined
  answers: number
  said: Map<string, boolean>
  version: number
}

const shanghaiDay = (instant: number) => Math.floor((instant + 8 * 3_600_000) / DAY_MS)
const isOver = ({ lastDay }: Oracle, now: number) => lastDay !== undefined && shanghaiDay(now) > lastDay

function expected(
  oracle: Oracle,
  step: TakeableObjectionStep,
  taker: { name: string; role?: string },
  text: string | undefined,
  now: number,
): Oracle | undefined {
  const { answers, at, said, state, version } = oracle
  const isAsker = taker.role === undefined && taker.name !== 'system' && said.has(taker.name)
  const isStranger = taker.role === undefined && taker.name !== 'system' && !said.has(taker.name)
  const up = {
    ...oracle,
    at: at + 1,
    state: 'asked' as const,
    lastDay: shanghaiDay(now) + 5,
    version: version + 1,
  }
  switch (step) {
    case 'join':
      if (!isStranger || state === 'closed') return undefined
      return {
        ...oracle,
        said: new Map([...said, [taker.name, false]]),
        ...(state === 'answered' && { lastDay: shanghaiDay(now) + 15 }),
      }
    case 'answer':
      if (taker.role !== ANSWERING[at] || state !== 'asked' || !text) return undefined
      return {
        ...oracle,
        state: 'answered',
        lastDay: shanghaiDay(now) + 15,
        answers: answers + 1,
        version: version + 1,
      }
    case 'raise':
      return taker.name === 'system' && state === 'asked' && at < 2 && isOver(oracle, now) ? up : undefined
    case 'object-again':
      if (!isAsker || state !== 'answered' || at === 2) return undefined
      return { ...up, said: new Map([...said, [taker.name, false]]) }
    case 'settle':
      if (!isAsker || state !== 'answered' || said.get(taker.name)) return undefined
      return { ...oracle, said: new Map([...said, [taker.name, true]]) }
    case 'close': {
      const mayClose = isAsker || taker.name === 'system'
      const isDone = [...said.values()].every((one) => one) || isOver(oracle, now)
      if (!mayClose || state !== 'answered' || !isDone) return undefined
      return { ...oracle, state: 'closed', lastDay: undefined, version: version + 1 }
    }
  }
}

const PEOPLE = ['马', '李', '韩', 'system'].map((name) => ({ name }))
const STAFF = [...ANSWERING, 'leader', 'village-supervisor'].map((role) => ({ name: role, role }))

function takerOf({ name, role }: { name: string; role?: string }, { said }: Oracle): ObjectionTaker {
  if (role !== undefined) return { kind: 'staff', personId: name, roles: [role as never] }
  if (name === 'system') return { kind: 'system' }
  return { kind: 'citizen', isAsker: said.has(name), saidClear: said.get(name) === true }
}

/** One try of a walk: who, what they try (or which of what is on offer), with which text, after how long. */
const tries = fc.array(
  fc.record({
    who: fc.constantFrom(...PEOPLE, ...STAFF),
    step: fc.constantFrom(...STEPS),
    offered: fc.option(fc.nat(STEPS.length), { freq: 3 }),
    text: fc.option(fc.constant('钱已经在十月发到卡上了'), { nil: undefined, freq: 9 }),
    wait: fc.oneof(fc.nat(DAY_MS), fc.nat(20 * DAY_MS)),
  }),
  { minLength: 8, maxLength: 16 },
)
const beginnings = fc.record({
  at: fc.nat(2),
  now: fc.nat(100 * DAY_MS).map((more) => startOfDay('2027-12-20') + more),
})

function should(oracle: Oracle) {
  const { answers, at, lastDay, said, state, version } = oracle
  const day = lastDay === undefined ? undefined : new Date(lastDay * DAY_MS).toISOString().slice(0, 10)
  const hasEnd = lastDay !== undefined && !(state === 'asked' && at === 2)
  return JSON.stringify({
    ...{ state, version, level: ANSWER_LEVELS[at], people: said.size },
    clear: [...said.values()].filter((one) => one).length,
    dueDay: state === 'asked' ? day : undefined,
    dueAt: hasEnd ? (lastDay + 1) * DAY_MS - 8 * 3_600_000 : undefined,
    answers,
    isOver: state === 'closed',
  })
}

function is({ answers, clear, closedAt, dueAt, dueDay, level, people, state, version }: ObjectionCore) {
  return JSON.stringify({
    ...{ state, version, level, people, clear, dueDay, dueAt },
    answers: answers.length,
    isOver: closedAt !== undefined,
  })
}

describe('random walks over the table of objections', () => {
  it(`${WALKS} of them take no step that the rules forbid and refuse none that they allow, on the right clocks`, () => {
    const taken = new Set<TakeableObjectionStep>()
    const walk = fc.property(beginnings, tries, (beginning, walked) => {
      let { now } = beginning
      let value = askedNow(ANSWER_LEVELS[beginning.at] as AnswerLevel, now)
      let oracle: Oracle = {
        ...{ at: beginning.at, state: 'asked', answers: 0, version: 1 },
        lastDay: shanghaiDay(now) + 5,
        said: new Map([['马', false]]),
      }
      for (const { offered, step: any, text, wait, who } of walked) {
        now += wait
        const taker = takerOf(who, oracle)
        const open = availableObjectionSteps(value, taker, { now })
        // Mostly steps that can be taken, so that walks get far; the others must be refused.
        const step = (offered !== null && open[offered % open.length]) || any
        const after = expected(oracle, step, who, text, now)
        const result = takeObjectionStep(value, step, taker, text === undefined ? {} : { text }, { now })
        const told = `${step} by ${who.name} from ${value.state} at ${value.level} on ${dayOf(now)}`
        if (result.ok !== (after !== undefined)) throw new Error(`${told}: ${JSON.stringify(result)}`)
        if (!result.ok || after === undefined) continue
        if (!open.includes(step)) throw new Error(`${told} was taken and not offered`)
        value = result.data
        oracle = after
        taken.add(step)
        if (is(value) !== should(oracle)) throw new Error(`${told}: ${is(value)} should be ${should(oracle)}`)
      }
    })
    fc.assert(walk, { numRuns: WALKS })
    expect([...taken].sort()).toEqual([...STEPS].sort())
  })
})

const ASKER: ObjectionTaker = { kind: 'citizen', isAsker: true, saidClear: false }
const CLERK: ObjectionTaker = { kind: 'staff', personId: 'clerk', roles: ['village-clerk'] }
const INSPECTOR: ObjectionTaker = { kind: 'staff', personId: 'inspector', roles: ['inspector'] }
const at = (day: string, hour = 10) => ({ now: startOfDay(day) + hour * 3_600_000 })

describe('an objection', () => {
  it.each([
    ['2026-11-28', '2026-12-03'],
    ['2026-12-29', '2027-01-03'],
    ['2028-02-25', '2028-03-01'],
    ['2027-02-25', '2027-03-02'],
  ])(
    'that is asked on %s is to be answered by the end of %s, the day of asking not counted',
    (asked, last) => {
      const value = askedNow('village', at(asked, 23.99).now)
      expect(value).toMatchObject({ dueDay: last, dueAt: startOfDay(last) + DAY_MS })
      expect(isAnswerLate(value, last)).toBe(false)
      const early = takeObjectionStep(
        value,
        'raise',
        { kind: 'system' },
        {},
        { now: startOfDay(last) + DAY_MS - 1 },
      )
      expect(early.ok).toBe(false)
      const due = takeObjectionStep(
        value,
        'raise',
        { kind: 'system' },
        {},
        { now: startOfDay(last) + DAY_MS },
      )
      expect(due).toMatchObject({ ok: true, data: { level: 'town', state: 'asked' } })
    },
  )

  it('is late at the last level and goes nowhere', () => {
    const value = askedNow('district', at('2026-11-28').now)
    expect(value).toMatchObject({ dueDay: '2026-12-03' })
    expect(value).not.toHaveProperty('dueAt')
    expect(isAnswerLate(value, '2026-12-04')).toBe(true)
  })

  it('that the district has answered goes no further, and the asker is told where else to turn', () => {
    const asked = askedNow('district', at('2026-11-28').now)
    const answered = takeObjectionStep(asked, 'answer', INSPECTOR, { text: '已经核实' }, at('2026-11-30'))
    if (!answered.ok) throw new Error(answered.error.message)
    expect(takeObjectionStep(answered.data, 'object-again', ASKER, {}, at('2026-12-01'))).toEqual({
      ok: false,
      error: { code: 'CONFLICT', message: '这件已由区里答复。如还有不同意见，可以拨打12345或12388反映' },
    })
  })

  it('needs a text for its answer', () => {
    const value = askedNow('village', at('2026-11-28').now)
    expect(takeObjectionStep(value, 'answer', CLERK, {}, at('2026-11-29'))).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', message: '请填写答复' },
    })
  })
})

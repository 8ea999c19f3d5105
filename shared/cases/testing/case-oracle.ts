import { addDays, dayOf, startOfDay } from '../../calendar/day'
import type { YearCalendar } from '../../calendar/year-calendar'
import type { StepFacts, StepTaker } from '../case-core'
import type { CaseState } from '../case-states'
import type { TakeableStep } from '../case-transitions'

/**
 * What a case must be, told a second time and in another way: a list of working days counted off one by one, and a
 * sentence of domain.md for each step. Shares nothing with the table but its words.
 */
export interface Expected {
  state: CaseState
  round: number
  beforeProposal: CaseState
  clocks: { begun: string; days: number; due: string | undefined; stopped?: string; late?: boolean }[]
  extension: 'none' | 'asked' | 'approved' | 'refused'
  extensionDays: number
  extensionBy: string
  proposer: string
  proposals: number
  verdict?: string
  foundOn?: string
  appeal: 'none' | 'open' | 'done'
  heard?: string
  closedOn?: string
  answerer: string
}

export interface OraclePeople {
  rated: string
  handler: string | undefined
  unit: string
}

/** Every working day that the calendars know, in order. */
export function workingDaysOf(calendars: readonly YearCalendar[]): string[] {
  const days: string[] = []
  for (const { holidays, workingWeekends, year } of calendars) {
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      const weekday = new Date(startOfDay(day) + 12 * 3_600_000).getUTCDay()
      const isFree =
        holidays.some(({ from, to }) => day >= from && day <= to) || weekday === 0 || weekday === 6
      if (workingWeekends.includes(day) || !isFree) days.push(day)
    }
  }
  return days.sort()
}

/** The n-th working day after a day; undefined beyond what is known. */
export function nthAfter(days: readonly string[], day: string, count: number): string | undefined {
  const next = days.findIndex((one) => one > day)
  return next < 0 ? undefined : days[next + count - 1]
}

const HANDLED: CaseState[] = ['rectifying', 'reopened']
const ASKED: CaseState[] = ['answered', 'following-up']

type Judge = (now: Expected, who: Who, facts: StepFacts, today: string) => boolean
interface Who extends OraclePeople {
  taker: StepTaker
}

const person = ({ taker }: Who) => (taker.kind === 'staff' ? taker.personId : '')
const has = ({ handler, taker }: Who, ...roles: string[]) =>
  taker.kind === 'staff' &&
  taker.roles.some((role) => roles.includes(role) && (role !== 'cadre' || handler === taker.personId))
const isOther = (who: Who) => person(who) !== who.rated
const isOutside = (who: Who) => who.taker.kind === 'staff' && who.taker.unitId !== who.unit

/** Whether domain.md lets the step happen. */
export function mayHappen(days: readonly string[]): Record<TakeableStep, Judge> {
  const running = (now: Expected) => now.clocks.at(-1)
  const handles = (who: Who) => isOther(who) && has(who, 'unit-clerk', 'cadre')
  const decidesOn = (who: Who) => isOther(who) && has(who, 'inspector') && isOutside(who)
  const asks = (now: Expected, { taker }: Who, today: string) => {
    if (taker.kind === 'staff') return false
    if (ASKED.includes(now.state)) return true
    const isUnheard = now.heard === 'unreachable' || now.heard === 'no-contact'
    return (
      taker.kind === 'citizen' &&
      now.state === 'closed' &&
      isUnheard &&
      today <= addDays(now.closedOn ?? '', 30)
    )
  }
  const found: CaseState[] = ['dismissing', ...HANDLED, ...ASKED, 'closed']
  return {
    assign: (now, who, { handlerId }) =>
      isOther(who) &&
      has(who, 'unit-clerk', 'town-reviewer', 'dispatcher', 'inspector') &&
      ['to-verify', ...HANDLED].includes(now.state) &&
      handlerId !== undefined &&
      handlerId !== who.rated,
    'refer-back': (now, who, { reason }) =>
      isOther(who) && has(who, 'unit-clerk') && now.state === 'to-verify' && Boolean(reason),
    redirect: (now, who, { reason, unitId }) =>
      isOther(who) &&
      has(who, 'dispatcher', 'inspector') &&
      ['to-verify', 'misdirected'].includes(now.state) &&
      Boolean(reason && unitId),
    verify: (now, who, { finding, verdict }) =>
      handles(who) && now.state === 'to-verify' && Boolean(finding && verdict),
    'propose-dismissal': (now, who, { dismissal, reason }) =>
      handles(who) &&
      ['to-verify', 'rectifying'].includes(now.state) &&
      now.proposals === 0 &&
      Boolean(dismissal && reason),
    'approve-dismissal': (now, who, { reason }) =>
      decidesOn(who) && now.state === 'dismissing' && person(who) !== now.proposer && Boolean(reason),
    'refuse-dismissal': (now, who, { reason }) =>
      decidesOn(who) && now.state === 'dismissing' && person(who) !== now.proposer && Boolean(reason),
    'ask-extension': (now, who, { days: more, reason }, today) => {
      const due = running(now)?.due
      return (
        handles(who) &&
        HANDLED.includes(now.state) &&
        now.extension === 'none' &&
        due !== undefined &&
        today <= due &&
        Boolean(more && reason)
      )
    },
    'approve-extension': (now, who, { reason }) => {
      const due = running(now)?.due
      return (
        isOther(who) &&
        has(who, 'town-reviewer', 'inspector', 'leader') &&
        HANDLED.includes(now.state) &&
        now.extension === 'asked' &&
        person(who) !== now.extensionBy &&
        due !== undefined &&
        // A year without a calendar is refused.
        nthAfter(days, due, now.extensionDays) !== undefined &&
        Boolean(reason)
      )
    },
    'refuse-extension': (now, who, { reason }) =>
      isOther(who) &&
      has(who, 'town-reviewer', 'inspector', 'leader') &&
      HANDLED.includes(now.state) &&
      now.extension === 'asked' &&
      person(who) !== now.extensionBy &&
      Boolean(reason),
    answer: (now, who, { evidence, text }) =>
      handles(who) && HANDLED.includes(now.state) && Boolean(text) && (evidence ?? 0) > 0,
    'return-answer': (now, who, { reason }) =>
      isOther(who) &&
      has(who, 'town-reviewer', 'inspector', 'leader') &&
      now.state === 'answered' &&
      person(who) !== now.answerer &&
      Boolean(reason),
    'begin-follow-up': (now, { taker }) => taker.kind === 'system' && now.state === 'answered',
    close: (now, who, { heard }, today) => asks(now, who, today) && heard !== undefined,
    reopen: (now, who, _facts, today) => asks(now, who, today),
    appeal: (now, who, { reason }, today) => {
      const until = now.foundOn === undefined ? undefined : nthAfter(days, now.foundOn, 10)
      return (
        person(who) === who.rated &&
        found.includes(now.state) &&
        (now.verdict === 'true' || now.verdict === 'partly-true') &&
        now.appeal === 'none' &&
        (until === undefined || today <= until) &&
        Boolean(reason)
      )
    },
    'uphold-appeal': (now, who, { appealDecision, reason }) =>
      decidesOn(who) &&
      found.includes(now.state) &&
      now.appeal === 'open' &&
      Boolean(appealDecision && reason),
    'refuse-appeal': (now, who, { reason }) =>
      decidesOn(who) && found.includes(now.state) && now.appeal === 'open' && Boolean(reason),
    'add-evidence': (now, { taker }) =>
      taker.kind === 'system' ||
      (taker.kind === 'citizen' && now.state !== 'closed' && now.state !== 'dismissed'),
    note: (_now, who) =>
      isOther(who) &&
      has(who, 'unit-clerk', 'cadre', 'town-reviewer', 'follow-up-officer', 'dispatcher', 'inspector'),
    warn: (now, { taker }, { warning }) =>
      taker.kind === 'system' &&
      ['to-verify', 'misdirected', 'dismissing', ...HANDLED].includes(now.state) &&
      warning !== undefined,
    reattribute: (_now, { taker }, { personId }) => taker.kind === 'system' && personId !== undefined,
    'forget-citizen': (_now, { taker }) => taker.kind === 'system',
  }
}

/** What the step makes of the case. */
export function happen(
  days: readonly string[],
  now: Expected,
  step: TakeableStep,
  who: Who,
  facts: StepFacts,
  at: number,
): void {
  const today = dayOf(at)
  const stop = (index: number) => {
    const clock = now.clocks.at(index)
    if (clock && clock.stopped === undefined) {
      clock.stopped = today
      clock.late = clock.due !== undefined && today > clock.due
    }
  }
  const by = person(who)
  switch (step) {
    case 'verify':
      now.state = 'rectifying'
      now.verdict = facts.verdict ?? ''
      now.foundOn = today
      stop(0)
      return
    case 'refer-back':
      now.state = 'misdirected'
      return
    case 'redirect':
      now.state = 'to-verify'
      return
    case 'propose-dismissal':
      Object.assign(now, { beforeProposal: now.state, state: 'dismissing', proposer: by, proposals: 1 })
      return
    case 'approve-dismissal':
      now.state = 'dismissed'
      if (now.appeal === 'open') now.appeal = 'done'
      for (const index of now.clocks.keys()) stop(index)
      return
    case 'refuse-dismissal':
      now.state = now.beforeProposal
      return
    case 'ask-extension':
      Object.assign(now, { extension: 'asked', extensionDays: facts.days, extensionBy: by })
      return
    case 'approve-extension': {
      now.extension = 'approved'
      const clock = now.clocks.at(-1)
      if (clock?.due !== undefined) clock.due = nthAfter(days, clock.due, now.extensionDays)
      return
    }
    case 'refuse-extension':
      now.extension = 'refused'
      return
    case 'answer':
      now.state = 'answered'
      now.answerer = by
      delete now.heard
      if (now.extension === 'asked') now.extension = 'refused'
      stop(-1)
      return
    case 'return-answer': {
      now.state = now.round === 1 ? 'rectifying' : 'reopened'
      const clock = now.clocks.at(-1)
      delete clock?.stopped
      delete clock?.late
      return
    }
    case 'begin-follow-up':
      now.state = 'following-up'
      return
    case 'close':
      Object.assign(now, { state: 'closed', heard: facts.heard, closedOn: today })
      return
    case 'reopen':
      Object.assign(now, { state: 'reopened', heard: 'not-solved', round: now.round + 1 })
      now.clocks.push({ begun: today, days: 15, due: nthAfter(days, today, 15) })
      return
    case 'appeal':
      now.appeal = 'open'
      return
    case 'uphold-appeal':
      now.appeal = 'done'
      if (facts.appealDecision === 'misrated') {
        now.state = 'dismissed'
        for (const index of now.clocks.keys()) stop(index)
      } else now.verdict = 'untrue'
      return
    case 'refuse-appeal':
      now.appeal = 'done'
      return
    case 'reattribute':
      now.appeal = 'none'
      return
    default:
      return
  }
}

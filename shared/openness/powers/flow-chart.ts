import type { PowerStep } from '../announcements/announcement-fields'
import { QUORUMS } from './quorums'
import { type JudgedRun, standingOf, stepsBehind } from './run-standing'

/** How a step of a run stands. `again`: a meeting was held and did not decide; `late`: next, and after its day. */
export const BOX_STANDINGS = ['done', 'skipped', 'next', 'again', 'late', 'ahead', 'stopped'] as const
export type BoxStanding = (typeof BOX_STANDINGS)[number]

/** One step as it is drawn: boxes stand one behind the other, each with an arrow to the next. */
export interface FlowBox {
  id: string
  /** From 1. */
  number: number
  title: string
  who: string
  words: string
  /** Days from the step before. */
  days: number
  /** The meeting that decides, with what it takes. */
  meeting?: { name: string; rule: string }
  postedDays?: number
  materials: PowerStep['materials']
  /** Where it goes on when the meeting says no: the number of that step. */
  refusedTo?: number
  /** Of a run: how it stands, on which day it was done or is due, and whether it went otherwise than the list says. */
  standing?: BoxStanding
  day?: string
  deviates?: true
}

/** The flow chart of a plan; of a run with where it stands. What is drawn of it is up to each screen. */
export function flowChartOf(plan: readonly PowerStep[], run?: JudgedRun, today = ''): FlowBox[] {
  return plan.map((step, place) => ({ ...boxOf(step, place), ...(run && standingOfBox(run, place, today)) }))
}

/** What a meeting needs, in one sentence. */
export function ruleOf(meeting: NonNullable<PowerStep['meeting']>): string {
  const { attendance, votes } = QUORUMS[meeting]
  const whole = votes.ofWhom === 'entitled' ? '应到人数' : '到会人数'
  return `${wordsOf(attendance)}到会，赞成${votes.above ? '超过' : '达到'}${whole}的${fractionOf(votes.of)}`
}

function boxOf({ id, title, who, words, days, ...more }: PowerStep, place: number): FlowBox {
  const { materials, meeting, postedDays } = more
  return {
    ...{ id, number: place + 1, title, who, words, days, materials },
    ...(meeting !== undefined && {
      meeting: { name: QUORUMS[meeting].name, rule: ruleOf(meeting) },
      // Nothing that was voted down goes on: it is changed and put to the same meeting again.
      refusedTo: place + 1,
    }),
    ...(postedDays !== undefined && { postedDays }),
  }
}

function standingOfBox(run: JudgedRun, place: number, today: string) {
  const own = run.records.filter(({ stepId }) => stepId === run.plan[place]?.id)
  const behind = stepsBehind(run)
  const { ahead, nextStep } = standingOf(run, today)
  const deviates = own.some(({ deviations }) => deviations.length > 0) && { deviates: true as const }
  if (place < behind) {
    const last = own.at(-1)
    const standing: BoxStanding = last?.outcome === 'skipped' ? 'skipped' : 'done'
    return { standing, ...(last && { day: last.day }), ...deviates }
  }
  if (run.state !== 'running') return { standing: 'stopped' as const, ...deviates }
  const day = ahead[place - behind]?.dueOn
  const due = day !== undefined && { day }
  if (place > behind) return { standing: 'ahead' as const, ...due }
  const isLate = (nextStep?.lateDays ?? 0) > 0
  const standing: BoxStanding = isLate ? 'late' : own.length > 0 ? 'again' : 'next'
  return { standing, ...due, ...deviates }
}

function wordsOf({ above, of }: { above: boolean; of: readonly [number, number] }): string {
  return above ? `超过${fractionOf(of)}` : `${fractionOf(of)}以上`
}

const NUMERALS: Record<number, string> = { 1: '一', 2: '二', 3: '三' }

function fractionOf([numerator, denominator]: readonly [number, number]): string {
  if (denominator === 2) return '半数'
  return `${NUMERALS[denominator] ?? denominator}分之${NUMERALS[numerator] ?? numerator}`
}

import { addDays, daysBetween } from '../../calendar/day'
import type { PowerStep } from '../announcements/announcement-fields'
import type { Deviation, RecordOutcome, RunState } from './run-states'

/** A record as far as rules go. */
export interface JudgedRecord {
  stepId: string
  outcome: RecordOutcome
  /** On which day it happened, `YYYY-MM-DD`. */
  day: string
  deviations: readonly Deviation[]
}

/** The exercise of a power as far as rules go. */
export interface JudgedRun {
  state: RunState
  plan: readonly PowerStep[]
  startedOn: string
  /** Oldest first. */
  records: readonly JudgedRecord[]
}

export interface RunStanding {
  /** Steps that are behind it, and how many there are. */
  done: number
  steps: number
  nextStep?: { id: string; title: string; dueOn: string; lateDays: number }
  /** By when each step that is still ahead is due: each counts from the day by which the one before is. */
  ahead: { stepId: string; dueOn: string }[]
  /** What went otherwise than the list says. */
  deviations: number
}

/**
 * A proposal that was voted down is no deviation: the list itself says what happens then. It stands in the record all the
 * same.
 */
const AS_THE_LIST_SAYS: readonly Deviation[] = ['not-agreed']

/** Those of a record that went otherwise than the list says. */
export function breachesOf({ deviations }: Pick<JudgedRecord, 'deviations'>): Deviation[] {
  return deviations.filter((one) => !AS_THE_LIST_SAYS.includes(one))
}

/** How many steps are behind a run: done, or skipped for good. */
export function stepsBehind({ records }: Pick<JudgedRun, 'records'>): number {
  return records.filter(({ outcome }) => outcome !== 'held').length
}

/** By when each step ahead is due, the next one first; nothing once it has ended. */
export function stepsAhead(run: JudgedRun): { step: PowerStep; dueOn: string }[] {
  if (run.state !== 'running') return []
  let from = lastDayOf(run)
  return run.plan.slice(stepsBehind(run)).map((step) => {
    from = addDays(from, step.days)
    return { step, dueOn: from }
  })
}

/** Where a run stands on a day. */
export function standingOf(run: JudgedRun, today: string): RunStanding {
  const ahead = stepsAhead(run)
  const [next] = ahead
  return {
    done: stepsBehind(run),
    steps: run.plan.length,
    ...(next && {
      nextStep: {
        id: next.step.id,
        title: next.step.title,
        dueOn: next.dueOn,
        lateDays: Math.max(0, daysBetween(next.dueOn, today)),
      },
    }),
    ahead: ahead.map(({ dueOn, step }) => ({ stepId: step.id, dueOn })),
    deviations: run.records.reduce((sum, record) => sum + breachesOf(record).length, 0),
  }
}

/** The day from which the next step counts: that of the last step behind it, or the beginning. */
function lastDayOf({ records, startedOn }: JudgedRun): string {
  return records.filter(({ outcome }) => outcome !== 'held').at(-1)?.day ?? startedOn
}

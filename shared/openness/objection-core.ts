import { addDays, dayOf, startOfDay } from '../calendar/day'
import type { StaffRole } from '../kernel/roles'
import { ANSWER_DAYS, QUIET_DAYS } from './legal-terms'
import { ANSWER_LEVELS, type AnswerLevel, type ObjectionState } from './objection-states'

/** What the rules know of an objection. */
export interface ObjectionCore {
  state: ObjectionState
  level: AnswerLevel
  /** Grows with every step that whoever answers has to know of. */
  version: number
  people: number
  clear: number
  dueDay?: string
  dueAt?: number
  answers: readonly { level: AnswerLevel; text: string; at: number; by: string }[]
  closedAt?: number
  openOf?: string
}

/** Who takes a step; `roles` are those that reach the objection. */
export type ObjectionTaker =
  | { kind: 'citizen'; isAsker: boolean; saidClear: boolean }
  | { kind: 'staff'; personId: string; roles: readonly StaffRole[] }
  | { kind: 'system' }

export interface ObjectionFacts {
  text?: string
}

/** Whose it is to answer after a level; nobody's after the last. */
export function levelAbove(level: AnswerLevel): AnswerLevel | undefined {
  return ANSWER_LEVELS[ANSWER_LEVELS.indexOf(level) + 1]
}

/** A question that one citizen has just asked. @param now UTC milliseconds */
export function askedNow(level: AnswerLevel, now: number): ObjectionCore {
  return {
    state: 'asked',
    level,
    version: 1,
    people: 1,
    clear: 0,
    answers: [],
    ...clockOf('asked', level, now),
  }
}

/** Until when those whom it waits for have time. Nobody is above the last level, so nothing happens when its clock ends. */
export function clockOf(
  state: ObjectionState,
  level: AnswerLevel,
  now: number,
): Pick<ObjectionCore, 'dueAt' | 'dueDay'> {
  if (state === 'closed') return {}
  const lastDay = addDays(dayOf(now), state === 'asked' ? ANSWER_DAYS : QUIET_DAYS)
  const dueAt = startOfDay(addDays(lastDay, 1))
  if (state === 'answered') return { dueAt }
  return { dueDay: lastDay, ...(levelAbove(level) !== undefined && { dueAt }) }
}

/** Whether the level where it lies has let the last day for its answer pass. @param today `YYYY-MM-DD` */
export function isAnswerLate(
  { dueDay, state }: Pick<ObjectionCore, 'dueDay' | 'state'>,
  today: string,
): boolean {
  return state === 'asked' && dueDay !== undefined && dueDay < today
}

import { type Result, succeed } from '../kernel/result'
import {
  availableStepsOf,
  missingOfStep,
  refusalOfStep,
  type StepRequirement,
  type StepRow,
  type StepRules,
} from '../kernel/step-table'
import {
  clockOf,
  levelAbove,
  type ObjectionCore,
  type ObjectionFacts,
  type ObjectionTaker,
} from './objection-core'
import {
  ANSWERERS,
  type AnswerLevel,
  OBJECTION_STATE_NAMES,
  type ObjectionState,
  type ObjectionStep,
} from './objection-states'

/** Every step but the first, which has no objection before it. */
export type TakeableObjectionStep = Exclude<ObjectionStep, 'ask'>

type Party = 'citizen' | 'asker' | 'answerer' | 'system'
type Requirement = 'level-above' | 'overdue' | 'not-said-yet' | 'clear-or-quiet'
interface Situation {
  /** UTC milliseconds. */
  now: number
}

/** What becomes of an objection besides what `StepRow` says of it before. */
interface ObjectionRule extends StepRow<ObjectionState, Party, Requirement, keyof ObjectionFacts> {
  to: ObjectionState | 'same'
  level: 'same' | 'above'
  /** `quiet-restarts`: who has just joined has all the time to read the answer. */
  clock: 'kept' | 'restarts' | 'quiet-restarts'
  /** Whether whoever saw it before has to look again before answering. */
  outdates: boolean
}

/**
 * The whole life of an objection after it was asked. A question without an answer goes up by itself once its days are over,
 * one whose answer is unclear when an asker says so (山东省村务公开条例 第十六条、第十七条 as the model).
 */
export const OBJECTION_TRANSITIONS: Record<TakeableObjectionStep, ObjectionRule> = {
  join: {
    by: ['citizen'],
    from: ['asked', 'answered'],
    to: 'same',
    level: 'same',
    needs: [],
    brings: [],
    clock: 'quiet-restarts',
    outdates: false,
  },
  answer: {
    by: ['answerer'],
    from: ['asked'],
    to: 'answered',
    level: 'same',
    needs: [],
    brings: ['text'],
    clock: 'restarts',
    outdates: true,
  },
  raise: {
    by: ['system'],
    from: ['asked'],
    to: 'asked',
    level: 'above',
    needs: ['level-above', 'overdue'],
    brings: [],
    clock: 'restarts',
    outdates: true,
  },
  'object-again': {
    by: ['asker'],
    from: ['answered'],
    to: 'asked',
    level: 'above',
    needs: ['level-above'],
    brings: [],
    clock: 'restarts',
    outdates: true,
  },
  settle: {
    by: ['asker'],
    from: ['answered'],
    to: 'same',
    level: 'same',
    needs: ['not-said-yet'],
    brings: [],
    clock: 'kept',
    outdates: false,
  },
  close: {
    by: ['asker', 'system'],
    from: ['answered'],
    to: 'closed',
    level: 'same',
    needs: ['clear-or-quiet'],
    brings: [],
    clock: 'restarts',
    outdates: true,
  },
}

const REQUIREMENTS: Record<
  Requirement,
  StepRequirement<ObjectionCore, ObjectionTaker, Situation, ObjectionFacts>
> = {
  'level-above': {
    holds: ({ level }) => levelAbove(level) !== undefined,
    code: 'CONFLICT',
    message: '这件已由区里答复。如还有不同意见，可以拨打12345或12388反映',
  },
  overdue: {
    holds: ({ dueAt }, _taker, { now }) => dueAt !== undefined && dueAt <= now,
    code: 'CONFLICT',
    message: '还没有到答复的期限',
  },
  'not-said-yet': {
    holds: (_objection, taker) => taker.kind === 'citizen' && !taker.saidClear,
    code: 'CONFLICT',
    message: '您已经说过明白了',
  },
  'clear-or-quiet': {
    holds: ({ clear, dueAt, people }, _taker, { now }) =>
      clear >= people || (dueAt !== undefined && dueAt <= now),
    code: 'CONFLICT',
    message: '还有人没有回应，暂时不能了结',
  },
}

const RULES: StepRules<
  TakeableObjectionStep,
  ObjectionState,
  Party,
  Requirement,
  ObjectionCore,
  ObjectionTaker,
  Situation,
  ObjectionFacts
> = {
  table: OBJECTION_TRANSITIONS,
  stateNames: OBJECTION_STATE_NAMES,
  requirements: REQUIREMENTS,
  missing: { text: '请填写答复' },
  isParty(party, { level }, taker) {
    if (taker.kind === 'staff')
      return party === 'answerer' && taker.roles.some((role) => ANSWERERS[level].includes(role))
    if (taker.kind === 'system') return party === 'system'
    return party === (taker.isAsker ? 'asker' : 'citizen')
  },
}

/**
 * The objection after a step, or why the step cannot be taken. The only way in which an objection changes.
 * @param taker who takes it
 */
export function takeObjectionStep<Objection extends ObjectionCore>(
  value: Objection,
  step: TakeableObjectionStep,
  taker: ObjectionTaker,
  facts: ObjectionFacts,
  situation: Situation,
): Result<Objection> {
  const refusal =
    refusalOfStep(RULES, value, step, taker, facts, situation) ?? missingOfStep(RULES, step, facts)
  if (refusal) return refusal
  const rule = OBJECTION_TRANSITIONS[step]
  const { now } = situation
  const state = rule.to === 'same' ? value.state : rule.to
  const level = (rule.level === 'above' && levelAbove(value.level)) || value.level
  const restarts = rule.clock === 'restarts' || (rule.clock === 'quiet-restarts' && state === 'answered')
  const next = {
    ...value,
    ...(restarts && { dueAt: undefined, dueDay: undefined, ...clockOf(state, level, now) }),
    ...(state === 'closed' && { closedAt: now, openOf: undefined }),
    ...countsAfter(value, step, taker),
    ...(step === 'answer' && { answers: [...value.answers, answerOf(value.level, taker, facts, now)] }),
    state,
    level,
    version: value.version + (rule.outdates ? 1 : 0),
  }
  return succeed(withoutUndefined(next))
}

/** What somebody can do with an objection now, in the order of the table. */
export function availableObjectionSteps(
  value: ObjectionCore,
  taker: ObjectionTaker,
  situation: Situation,
): TakeableObjectionStep[] {
  return availableStepsOf(RULES, value, taker, situation)
}

function countsAfter(
  { clear, people }: ObjectionCore,
  step: TakeableObjectionStep,
  taker: ObjectionTaker,
): Partial<Pick<ObjectionCore, 'clear' | 'people'>> {
  if (step === 'join') return { people: people + 1 }
  if (step === 'settle') return { clear: clear + 1 }
  if (step === 'object-again' && taker.kind === 'citizen' && taker.saidClear) return { clear: clear - 1 }
  return {}
}

function answerOf(
  level: AnswerLevel,
  taker: ObjectionTaker,
  { text = '' }: ObjectionFacts,
  at: number,
): ObjectionCore['answers'][number] {
  return { level, text, at, by: taker.kind === 'staff' ? taker.personId : '' }
}

/** Fields that a step took away are gone, as they would be from the database. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

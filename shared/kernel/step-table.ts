import type { ErrorCode } from './errors'
import { fail, type Result } from './result'

const NOT_YOURS = '您没有办理这件事的权限，如有需要请联系本单位管理员'

/** One row of a table of steps: what is true of a step before it is taken, and of whoever takes it. */
export interface StepRow<State extends string, Party, Requirement extends string, Fact extends string> {
  by: readonly Party[]
  from: readonly State[]
  /** What must hold of the value and the taker. */
  needs: readonly Requirement[]
  /** What must be brought along. */
  brings: readonly Fact[]
}

/** A condition that a row can name, and what somebody is told who does not fulfil it. */
export interface StepRequirement<Value, Taker, Situation, Facts> {
  holds(value: Value, taker: Taker, situation: Situation, facts: Partial<Facts>): boolean
  code: ErrorCode
  message: string
}

/** All that decides who can take which step when. What a step changes is up to each feature. */
export interface StepRules<
  Step extends string,
  State extends string,
  Party,
  Requirement extends string,
  Value extends { state: State },
  Taker,
  Situation,
  Facts,
> {
  table: Record<Step, StepRow<State, Party, Requirement, keyof Facts & string>>
  /** As people read them. */
  stateNames: Record<State, string>
  requirements: Record<Requirement, StepRequirement<Value, Taker, Situation, Facts>>
  /** What somebody is told who does not bring a fact. */
  missing: Record<keyof Facts & string, string>
  isParty(party: Party, value: Value, taker: Taker): boolean
}

/**
 * Why a step cannot be taken by this taker now: by its party, by where the value stands, by what it needs, in this order.
 * @returns undefined when it can
 */
export function refusalOfStep<
  Step extends string,
  State extends string,
  Party,
  Requirement extends string,
  Value extends { state: State },
  Taker,
  Situation,
  Facts,
>(
  rules: StepRules<Step, State, Party, Requirement, Value, Taker, Situation, Facts>,
  value: NoInfer<Value>,
  step: NoInfer<Step>,
  taker: NoInfer<Taker>,
  facts: Partial<NoInfer<Facts>>,
  situation: NoInfer<Situation>,
): Result<never> | undefined {
  const row = rules.table[step]
  if (!row.by.some((party) => rules.isParty(party, value, taker))) return fail('FORBIDDEN', NOT_YOURS)
  if (!row.from.includes(value.state))
    return fail('CONFLICT', `这件现在是“${rules.stateNames[value.state]}”，不能这样办理，请刷新后再看`)
  for (const name of row.needs) {
    const requirement = rules.requirements[name]
    if (!requirement.holds(value, taker, situation, facts)) return fail(requirement.code, requirement.message)
  }
  return undefined
}

/**
 * Why what was brought along is not enough; an empty text and none of something are as good as nothing.
 * @returns undefined when it is
 */
export function missingOfStep<
  Step extends string,
  State extends string,
  Party,
  Requirement extends string,
  Value extends { state: State },
  Taker,
  Situation,
  Facts,
>(
  { missing, table }: StepRules<Step, State, Party, Requirement, Value, Taker, Situation, Facts>,
  step: NoInfer<Step>,
  facts: Partial<NoInfer<Facts>>,
): Result<never> | undefined {
  for (const name of table[step].brings) {
    const brought: unknown = facts[name]
    if (brought === undefined || brought === '' || brought === 0) return fail('INVALID_INPUT', missing[name])
  }
  return undefined
}

/** Every step that the taker can take now, in the order of the table; what it brings along comes later. */
export function availableStepsOf<
  Step extends string,
  State extends string,
  Party,
  Requirement extends string,
  Value extends { state: State },
  Taker,
  Situation,
  Facts,
>(
  rules: StepRules<Step, State, Party, Requirement, Value, Taker, Situation, Facts>,
  value: NoInfer<Value>,
  taker: NoInfer<Taker>,
  situation: NoInfer<Situation>,
): Step[] {
  const steps = Object.keys(rules.table) as Step[]
  return steps.filter((step) => refusalOfStep(rules, value, step, taker, {}, situation) === undefined)
}

import { type Result, succeed } from '../kernel/result'
import { availableStepsOf, missingOfStep, refusalOfStep, type StepRules } from '../kernel/step-table'
import type { CaseCore, StepFacts, StepTaker } from './case-core'
import { effectsOf } from './case-effects'
import { CASE_REQUIREMENTS, type CaseRequirement, type StepSituation } from './case-requirements'
import { CASE_STATE_NAMES, type CaseState } from './case-states'
import { CASE_TRANSITIONS, type StepParty, type StepRule, type TakeableStep } from './case-transitions'
import { clocksAfter } from './clocks-after'

const RULES: StepRules<
  TakeableStep,
  CaseState,
  StepParty,
  CaseRequirement,
  CaseCore,
  StepTaker,
  StepSituation,
  StepFacts
> = {
  table: CASE_TRANSITIONS,
  stateNames: CASE_STATE_NAMES,
  requirements: CASE_REQUIREMENTS,
  missing: {
    reason: '请填写理由',
    evidence: '请上传整改的证据，没有证据不能答复',
    handlerId: '请选择承办人',
    unitId: '请选择承办单位',
    verdict: '请选择核实结论',
    finding: '请填写核实情况',
    dismissal: '请选择误评还是恶意评价',
    days: '请填写延长的天数',
    text: '请填写答复',
    heard: '请选择回访结果',
    appealDecision: '请选择申诉结论',
    personId: '请选择人员',
    warning: '缺少提醒的级别',
  },
  isParty,
}

/**
 * The case after a step, or why the step cannot be taken. The only way in which a case changes.
 * @param taker who takes it, with the roles that reach the case
 */
export function takeStep<Case extends CaseCore>(
  value: Case,
  step: TakeableStep,
  taker: StepTaker,
  facts: StepFacts,
  situation: StepSituation,
): Result<Case> {
  const refusal =
    refusalOfStep(RULES, value, step, taker, facts, situation) ?? missingOfStep(RULES, step, facts)
  if (refusal) return refusal
  const rule = CASE_TRANSITIONS[step]
  const state = stateAfter(value, rule, facts)
  const clocks = clocksAfter(value, state === 'dismissed' ? 'all-stop' : rule.clocks, facts, situation)
  if (!clocks.ok) return clocks
  const next = {
    ...value,
    ...effectsOf(step, value, taker, facts, situation.now),
    state,
    clocks: clocks.data,
    version: value.version + (rule.outdates ? 1 : 0),
  }
  return succeed(withoutUndefined(next))
}

/** What somebody can do with a case now, in the order of the table. */
export function availableSteps(value: CaseCore, taker: StepTaker, situation: StepSituation): TakeableStep[] {
  return availableStepsOf(RULES, value, taker, situation)
}

function isParty(party: StepParty, { handlerId, ratedPersonId }: CaseCore, taker: StepTaker): boolean {
  if (party === 'citizen' || party === 'system') return taker.kind === party
  if (taker.kind !== 'staff') return false
  if (party === 'rated-person') return ratedPersonId !== undefined && taker.personId === ratedPersonId
  // A cadre handles what was given to them and nothing else.
  return taker.roles.some(
    (role) => party.roles.includes(role) && (role !== 'cadre' || handlerId === taker.personId),
  )
}

function stateAfter({ dismissal, round, state }: CaseCore, { to }: StepRule, facts: StepFacts): CaseState {
  switch (to) {
    case 'same':
      return state
    case 'as-before-proposal':
      return dismissal?.from ?? 'to-verify'
    case 'back-to-handling':
      return round === 1 ? 'rectifying' : 'reopened'
    case 'as-the-appeal-says':
      return facts.appealDecision === 'misrated' ? 'dismissed' : state
    default:
      return to
  }
}

/** Fields that a step took away are gone, as they would be from the database. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

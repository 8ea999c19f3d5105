import {
  DRAFT_STATES,
  mayTakePlanStep,
  PLAN_STATES,
  PLAN_STEPS,
  type PlanStep,
  planStepRule,
} from './plan-states'

const STEPS = Object.keys(PLAN_STEPS) as PlanStep[]

describe('the life of a plan', () => {
  it('puts a content in force by approval alone, and resumes what was in force', () => {
    expect(STEPS.filter((step) => planStepRule(step).toPlan === 'active')).toEqual(['approve', 'resume'])
    expect(planStepRule('resume').plan).toEqual(['paused'])
  })

  it('takes a second person for whatever decides a draft', () => {
    const decides = STEPS.filter((step) => planStepRule(step).bySecondPerson)
    expect(decides).toEqual(['approve', 'return'])
    for (const step of decides) expect(planStepRule(step).draft).toEqual(['submitted'])
  })

  it('keeps a draft as it is while somebody decides about it', () => {
    expect(PLAN_STATES.some((state) => mayTakePlanStep('edit', state, 'submitted'))).toBe(false)
  })

  it('is over once it has ended', () => {
    for (const step of STEPS)
      for (const draft of DRAFT_STATES) expect(mayTakePlanStep(step, 'ended', draft)).toBe(false)
  })
})

/** Whether a plan reminds anybody. `new` was never approved. */
export const PLAN_STATES = ['new', 'active', 'paused', 'ended'] as const
export type PlanState = (typeof PLAN_STATES)[number]

export const PLAN_STATE_NAMES: Record<PlanState, string> = {
  new: '未启用',
  active: '启用中',
  paused: '已暂停',
  ended: '已停用',
}

/** Where the text that is being worked on stands; `none` when what is in force is all there is. */
export const DRAFT_STATES = ['none', 'draft', 'submitted', 'returned'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

export const DRAFT_STATE_NAMES: Record<DraftState, string> = {
  none: '没有改动',
  draft: '草稿',
  submitted: '等待审批',
  returned: '已退回修改',
}

/** What a step asks for, and what becomes of plan and draft. */
interface PlanStepRule {
  /** As the history of the plan tells it. */
  name: string
  plan: readonly PlanState[]
  draft: readonly DraftState[]
  toPlan?: PlanState
  toDraft?: DraftState
  /** Neither who wrote the draft nor who submitted it. */
  bySecondPerson?: true
}

/** A plan that is not over. */
const living = ['new', 'active', 'paused'] as const

/** What people do with a plan. */
export const PLAN_STEPS = {
  edit: { name: '修改草稿', plan: living, draft: ['none', 'draft', 'returned'], toDraft: 'draft' },
  submit: { name: '提交审批', plan: living, draft: ['draft', 'returned'], toDraft: 'submitted' },
  withdraw: { name: '撤回修改', plan: living, draft: ['submitted'], toDraft: 'draft' },
  /** What was in force goes on until then. */
  approve: {
    name: '审批通过',
    plan: living,
    draft: ['submitted'],
    toPlan: 'active',
    toDraft: 'none',
    bySecondPerson: true,
  },
  return: { name: '退回修改', plan: living, draft: ['submitted'], toDraft: 'returned', bySecondPerson: true },
  pause: { name: '暂停', plan: ['active'], draft: DRAFT_STATES, toPlan: 'paused' },
  resume: { name: '恢复', plan: ['paused'], draft: DRAFT_STATES, toPlan: 'active' },
  end: { name: '停用', plan: living, draft: DRAFT_STATES, toPlan: 'ended', toDraft: 'none' },
} as const satisfies Record<string, PlanStepRule>
export type PlanStep = keyof typeof PLAN_STEPS

/** What a step asks for, without the particulars of its type. */
export function planStepRule(step: PlanStep): PlanStepRule {
  return PLAN_STEPS[step]
}

/** Whether a step may be taken as things stand. */
export function mayTakePlanStep(step: PlanStep, plan: PlanState, draft: DraftState): boolean {
  const rule = planStepRule(step)
  return rule.plan.includes(plan) && rule.draft.includes(draft)
}

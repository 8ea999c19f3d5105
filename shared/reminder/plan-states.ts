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

/** What people do with a plan: in which states, and what becomes of plan and draft. */
export const PLAN_STEPS = {
  edit: { plan: ['new', 'active', 'paused'], draft: ['none', 'draft', 'returned'], toDraft: 'draft' },
  submit: { plan: ['new', 'active', 'paused'], draft: ['draft', 'returned'], toDraft: 'submitted' },
  withdraw: { plan: ['new', 'active', 'paused'], draft: ['submitted'], toDraft: 'draft' },
  /** By a second person; what was in force goes on until then. */
  approve: {
    plan: ['new', 'active', 'paused'],
    draft: ['submitted'],
    toPlan: 'active',
    toDraft: 'none',
  },
  return: { plan: ['new', 'active', 'paused'], draft: ['submitted'], toDraft: 'returned' },
  pause: { plan: ['active'], draft: DRAFT_STATES, toPlan: 'paused' },
  resume: { plan: ['paused'], draft: DRAFT_STATES, toPlan: 'active' },
  end: { plan: ['new', 'active', 'paused'], draft: DRAFT_STATES, toPlan: 'ended', toDraft: 'none' },
} as const satisfies Record<
  string,
  {
    plan: readonly PlanState[]
    draft: readonly DraftState[]
    toPlan?: PlanState
    toDraft?: DraftState
  }
>
export type PlanStep = keyof typeof PLAN_STEPS

/** Whether a step may be taken as things stand. */
export function mayTakePlanStep(step: PlanStep, plan: PlanState, draft: DraftState): boolean {
  const rule = PLAN_STEPS[step]
  return (
    (rule.plan as readonly PlanState[]).includes(plan) &&
    (rule.draft as readonly DraftState[]).includes(draft)
  )
}

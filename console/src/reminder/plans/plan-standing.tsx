import { DRAFT_STATE_NAMES, PLAN_STATE_NAMES } from '@qingjian/shared/reminder/plan-states'
import type { planView } from '@qingjian/shared/reminder/reminder-fields'
import type { InferOutput } from 'valibot'
import { plansText as text } from './plans.text'

type Plan = Pick<InferOutput<typeof planView>, 'state' | 'draftState'>

/** Whether a plan reminds anybody, and whether a change is on its way. */
export function PlanStanding({ plan: { draftState, state } }: { plan: Plan }) {
  return (
    <span className="plan-standing">
      <span className={`plan-state plan-state-${state}`}>{PLAN_STATE_NAMES[state]}</span>
      {draftState === 'none' ? null : (
        <small className="plan-draft-state">
          {state === 'new' ? DRAFT_STATE_NAMES[draftState] : text.change(DRAFT_STATE_NAMES[draftState])}
        </small>
      )}
    </span>
  )
}

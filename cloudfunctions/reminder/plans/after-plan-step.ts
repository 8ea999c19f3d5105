import { type PlanStep, planStepRule } from '@qingjian/shared/reminder/plan-states'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PlanDocument } from '../reminder.documents'

/** Who takes a step and when, and what it brings along. */
export interface PlanStepFacts {
  personId: string
  now: number
  /** The new draft, of an edit. */
  content?: PlanContent
  /** From which day on it counts, of an approval and a resumption. */
  inForceFrom?: string
}

/** The plan as a step leaves it; that the step may be taken was asked before. */
export function afterPlanStep(plan: PlanDocument, step: PlanStep, facts: PlanStepFacts): PlanDocument {
  const { toDraft, toPlan } = planStepRule(step)
  return {
    ...CHANGES[step](plan, facts),
    state: toPlan ?? plan.state,
    draftState: toDraft ?? plan.draftState,
    version: plan.version + 1,
    changedAt: facts.now,
  }
}

const CHANGES: Record<PlanStep, (plan: PlanDocument, facts: PlanStepFacts) => PlanDocument> = {
  edit(plan, { content, personId }) {
    if (!content) throw new Error('an edit without a content')
    const edited = { ...withoutSubmission(plan), draft: content, draftBy: personId }
    return plan.inForce ? edited : { ...edited, name: content.name, kind: content.when.kind }
  },
  submit: (plan, { now, personId }) => ({ ...plan, submittedBy: personId, submittedAt: now }),
  withdraw: withoutSubmission,
  return: withoutSubmission,
  approve(plan, { inForceFrom }) {
    const { draft } = plan
    if (!draft || inForceFrom === undefined) throw new Error(`nothing to approve in plan ${plan._id}`)
    const { name, when } = draft
    return { ...withoutDraft(plan), inForce: draft, inForceFrom, name, kind: when.kind }
  },
  pause: (plan) => plan,
  resume(plan, { inForceFrom }) {
    if (inForceFrom === undefined) throw new Error(`plan ${plan._id} resumed from no day`)
    return { ...plan, inForceFrom }
  },
  // One that was never approved keeps its draft: it says what the plan would have been.
  end: (plan) => (plan.inForce ? withoutDraft(plan) : withoutSubmission(plan)),
}

function withoutSubmission({ submittedAt: _at, submittedBy: _by, ...plan }: PlanDocument): PlanDocument {
  return plan
}

function withoutDraft(plan: PlanDocument): PlanDocument {
  const { draft: _draft, draftBy: _by, ...rest } = withoutSubmission(plan)
  return rest
}

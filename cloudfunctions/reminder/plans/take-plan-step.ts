import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import {
  DRAFT_STATE_NAMES,
  mayTakePlanStep,
  PLAN_STATE_NAMES,
  type PlanStep,
  planStepRule,
} from '@qingjian/shared/reminder/plan-states'
import type { Actor } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { afterPlanStep, type PlanStepFacts } from './after-plan-step'
import { savePlanChange } from './save-plan-change'

interface PlanStepRequest {
  id: string
  /** The version that was seen. */
  version: number
  step: PlanStep
  reason?: string
  /** What the step brings along, or why it must not be taken as the plan stands. */
  facts?: (plan: PlanDocument) => Promise<Result<Omit<PlanStepFacts, 'personId' | 'now'>>>
}

interface PlanStepTaken {
  id: string
  version: number
  /** Where the step lets the plan count from a day on. */
  inForceFrom?: string
}

/**
 * Takes one step of `PLAN_STEPS`: whoever acts for the district, by a second person where the table wants one, on the plan
 * as it was seen. The plan, its line of history and its audit entry are one transaction.
 */
export async function takePlanStep(
  dependencies: ReminderDependencies,
  actor: Actor,
  { facts: findFacts, id, reason, step, version }: PlanStepRequest,
): Promise<Result<PlanStepTaken>> {
  const { now, plans, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const personId = actor.personId ?? actor.id
  return commitUnlessRefused(work, async (change): Promise<Result<PlanStepTaken>> => {
    const found = await plans.within(change, id)
    const allowed = mayTake(found, { personId, step, version })
    if (!allowed.ok) return allowed
    const before = allowed.data
    const facts: Result<Omit<PlanStepFacts, 'personId' | 'now'>> = findFacts
      ? await findFacts(before)
      : succeed({})
    if (!facts.ok) return facts
    const plan = afterPlanStep(before, step, { ...facts.data, personId, now })
    await savePlanChange(dependencies, change, plan, {
      personId,
      what: planStepRule(step).name,
      ...(reason !== undefined && reason !== '' && { reason }),
      details: detailsOf(before, plan),
    })
    const { inForceFrom } = facts.data
    return succeed({ id, version: plan.version, ...(inForceFrom !== undefined && { inForceFrom }) })
  })
}

function mayTake(
  plan: PlanDocument | undefined,
  { personId, step, version }: { personId: string; step: PlanStep; version: number },
): Result<PlanDocument> {
  if (!plan) return fail('NOT_FOUND', '没有找到这个计划，或者不归您管理')
  if (plan.version !== version) return fail('CONFLICT', '刚刚有人改过这个计划，请刷新后再操作')
  const { bySecondPerson, name } = planStepRule(step)
  if (!mayTakePlanStep(step, plan.state, plan.draftState)) {
    const standing = `${PLAN_STATE_NAMES[plan.state]}、${DRAFT_STATE_NAMES[plan.draftState]}`
    return fail('CONFLICT', `这个计划现在是“${standing}”，不能${name}，请刷新后再看`)
  }
  const why = bySecondPerson && whyNotSecondPerson(plan, personId)
  return why ? fail('FORBIDDEN', why) : succeed(plan)
}

/** Why somebody cannot be the second person who decides a draft, in words; undefined when they can. */
export function whyNotSecondPerson(
  { draftBy, submittedBy }: Pick<PlanDocument, 'draftBy' | 'submittedBy'>,
  personId: string,
): string | undefined {
  if (draftBy === personId) return '这份计划是您写的，请由另一个人审批'
  if (submittedBy === personId) return '这份计划是您提交的，请由另一个人审批'
  return undefined
}

/** What changed, for the audit log. */
function detailsOf(before: PlanDocument, after: PlanDocument): Record<string, unknown> {
  const isApproved = before.draft !== undefined && after.inForce === before.draft
  const isEdited = after.draft !== undefined && after.draft !== before.draft
  return {
    version: after.version,
    ...(before.state !== after.state && { state: PLAN_STATE_NAMES[after.state] }),
    ...(isApproved && { ...(before.inForce && { before: before.inForce }), after: after.inForce }),
    ...(isEdited && { ...(before.draft && { before: before.draft }), after: after.draft }),
  }
}

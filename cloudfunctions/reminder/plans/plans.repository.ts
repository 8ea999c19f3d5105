import { PLAN_STATES } from '@qingjian/shared/reminder/plan-states'
import { type Database, oneOf, type Transaction } from '../../platform/database/database'
import type { PlanDocument, PlanStepDocument } from '../reminder.documents'

/** A county has some dozens. */
const MOST_PLANS = 500
const MOST_STEPS = 200

export interface PlansRepository {
  all(): Promise<PlanDocument[]>
  /** Those that remind somebody. */
  active(): Promise<PlanDocument[]>
  find(id: string): Promise<PlanDocument | undefined>
  within(transaction: Transaction, id: string): Promise<PlanDocument | undefined>
  save(transaction: Transaction, plan: PlanDocument): Promise<void>
  /** Newest first. */
  steps(planId: string): Promise<PlanStepDocument[]>
  addStep(transaction: Transaction, step: PlanStepDocument): Promise<void>
}

export function createPlansRepository(database: Database): PlansRepository {
  const plans = 'reminder_plans'
  return {
    all: () =>
      database.find<PlanDocument>(plans, { where: { state: oneOf(PLAN_STATES) }, limit: MOST_PLANS }),
    active: () => database.find<PlanDocument>(plans, { where: { state: 'active' }, limit: MOST_PLANS }),
    find: (id) => database.get<PlanDocument>(plans, id),
    within: (transaction, id) => transaction.get<PlanDocument>(plans, id),
    save: (transaction, plan) => transaction.put<PlanDocument>(plans, plan),
    steps: (planId) =>
      database.find<PlanStepDocument>('reminder_plan_steps', {
        where: { planId },
        orderBy: ['position', 'desc'],
        limit: MOST_STEPS,
      }),
    addStep: (transaction, step) => transaction.insert<PlanStepDocument>('reminder_plan_steps', step),
  }
}

import { type Database, oneOf, type Transaction } from '../platform/database/database'
import type { EvidenceDocument, StepDocument, SubscriptionDocument, WarningDocument } from './cases.documents'

/** Lines of one history that are shown at most; notes and warnings of years stay below. */
const MOST_STEPS = 500
const MOST_FILES = 500
const MOST_WARNINGS = 100

/** What hangs on a case: its history, files, warnings, and who wants to be told. */
export interface HistoryRepository {
  /** Oldest first. */
  steps(caseId: string): Promise<StepDocument[]>
  evidence(caseId: string): Promise<EvidenceDocument[]>
  findEvidence(id: string): Promise<EvidenceDocument | undefined>
  warnings(caseId: string): Promise<WarningDocument[]>
  addStep(transaction: Transaction, step: StepDocument): Promise<void>
  addEvidence(transaction: Transaction, evidence: EvidenceDocument): Promise<void>
  addWarning(transaction: Transaction, warning: WarningDocument): Promise<void>
  /** Takes the citizen's words and files out; the lines stay. */
  forgetSaid(stepId: string): Promise<void>
  removeEvidence(id: string): Promise<void>
  findSubscription(caseId: string): Promise<SubscriptionDocument | undefined>
  /** Of these cases the ones whose citizen wants to be told. */
  subscribed(caseIds: readonly string[]): Promise<string[]>
  readSubscription(transaction: Transaction, caseId: string): Promise<SubscriptionDocument | undefined>
  putSubscription(transaction: Transaction, subscription: SubscriptionDocument): Promise<void>
  /** Forgets the openid of whoever wanted to be told. */
  endSubscription(transaction: Transaction, caseId: string): Promise<void>
}

export function createHistoryRepository(database: Database): HistoryRepository {
  return {
    steps: (caseId) =>
      database.find<StepDocument>('case_steps', {
        where: { caseId },
        orderBy: ['position', 'asc'],
        limit: MOST_STEPS,
      }),
    evidence: (caseId) =>
      database.find<EvidenceDocument>('case_evidence', {
        where: { caseId },
        orderBy: ['position', 'asc'],
        limit: MOST_FILES,
      }),
    findEvidence: (id) => database.get<EvidenceDocument>('case_evidence', id),
    warnings: (caseId) =>
      database.find<WarningDocument>('case_warnings', {
        where: { caseId },
        orderBy: ['at', 'asc'],
        limit: MOST_WARNINGS,
      }),
    addStep: (transaction, step) => transaction.insert('case_steps', step),
    addEvidence: (transaction, evidence) => transaction.insert('case_evidence', evidence),
    addWarning: (transaction, warning) => transaction.insert('case_warnings', warning),
    forgetSaid: async (stepId) =>
      void (await database.updateWhere<StepDocument>(
        'case_steps',
        { _id: stepId },
        { set: { evidence: [] }, remove: ['said'] },
      )),
    removeEvidence: async (id) =>
      void (await database.removeWhere<EvidenceDocument>('case_evidence', { _id: id })),
    findSubscription: (caseId) => database.get<SubscriptionDocument>('case_subscriptions', caseId),
    async subscribed(caseIds) {
      if (caseIds.length === 0) return []
      const where = { _id: oneOf(caseIds) }
      const found = await database.find<SubscriptionDocument>('case_subscriptions', { where, limit: 100 })
      return found.filter(({ openid }) => openid !== undefined).map(({ _id }) => _id)
    },
    readSubscription: (transaction, caseId) =>
      transaction.get<SubscriptionDocument>('case_subscriptions', caseId),
    putSubscription: (transaction, subscription) => transaction.put('case_subscriptions', subscription),
    async endSubscription(transaction, caseId) {
      const found = await transaction.get<SubscriptionDocument>('case_subscriptions', caseId)
      if (found?.openid === undefined) return
      await transaction.update<SubscriptionDocument>('case_subscriptions', caseId, { remove: ['openid'] })
    },
  }
}

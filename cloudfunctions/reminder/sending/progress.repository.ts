import type { Database } from '../../platform/database/database'
import type { ProgressDocument } from '../reminder.documents'

/** How far the job has come with each plan. Only the job writes here, under its lease. */
export interface ProgressRepository {
  /** The last day of a plan that is wholly dealt with; undefined before its first. */
  doneUntil(planId: string): Promise<string | undefined>
  advance(planId: string, doneUntil: string): Promise<void>
}

export function createProgressRepository(database: Database): ProgressRepository {
  return {
    doneUntil: async (planId) =>
      (await database.get<ProgressDocument>('reminder_progress', planId))?.doneUntil,
    advance: (planId, doneUntil) =>
      database.put<ProgressDocument>('reminder_progress', { _id: planId, doneUntil }),
  }
}

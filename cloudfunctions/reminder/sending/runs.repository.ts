import type { Database } from '../../platform/database/database'
import type { RunDocument } from '../reminder.documents'

const LAST = 'last'

/** When the job ran last, so that people are told when it stands still. */
export interface RunsRepository {
  note(at: number): Promise<void>
  lastAt(): Promise<number | undefined>
}

export function createRunsRepository(database: Database): RunsRepository {
  const collection = 'reminder_runs'
  return {
    note: (at) => database.put<RunDocument>(collection, { _id: LAST, at }),
    lastAt: async () => (await database.get<RunDocument>(collection, LAST))?.at,
  }
}

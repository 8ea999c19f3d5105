import {
  absent,
  atLeast,
  between,
  type Database,
  lessThan,
  type Transaction,
  type Where,
} from '../../platform/database/database'
import type { LogEntryDocument, LogHeadDocument } from '../openness.documents'

/** The public log; entries are added and never changed. */
export interface LogRepository {
  head(): Promise<LogHeadDocument | undefined>
  readHead(transaction: Transaction): Promise<LogHeadDocument | undefined>
  /** Adds an entry and moves the head to it. */
  append(transaction: Transaction, entry: LogEntryDocument): Promise<void>
  /** Newest first. */
  list(regionId: string | undefined, before: number | undefined, limit: number): Promise<LogEntryDocument[]>
  /** Oldest first. */
  from(sequence: number, limit: number): Promise<LogEntryDocument[]>
  /** Oldest first. */
  ofSubject(subjectId: string): Promise<LogEntryDocument[]>
  /** An entry without a place in the chain, if somebody has put one there. */
  stray(): Promise<LogEntryDocument | undefined>
}

/** No place that `append` gives: numbers and texts are ordered apart, so a walk by number would never meet these. */
const OUTSIDE: readonly Where<LogEntryDocument>[] = [
  { sequence: absent },
  { sequence: lessThan(1) },
  { sequence: between('', '\uffff') },
]

export function createLogRepository(database: Database): LogRepository {
  return {
    head: () => database.get('openness_log_head', 'head'),
    readHead: (transaction) => transaction.get('openness_log_head', 'head'),
    async append(transaction, entry) {
      const { hash, sequence } = entry
      await transaction.put<LogHeadDocument>('openness_log_head', { _id: 'head', sequence, hash })
      await transaction.insert('openness_log', entry)
    },
    list: (regionId, before, limit) =>
      database.find<LogEntryDocument>('openness_log', {
        where: {
          ...(regionId !== undefined && { regionId }),
          sequence: lessThan(before ?? Number.MAX_SAFE_INTEGER),
        },
        orderBy: ['sequence', 'desc'],
        limit,
      }),
    from: (sequence, limit) =>
      database.find<LogEntryDocument>('openness_log', {
        where: { sequence: atLeast(sequence) },
        orderBy: ['sequence', 'asc'],
        limit,
      }),
    ofSubject: (subjectId) =>
      database.find<LogEntryDocument>('openness_log', {
        where: { subjectId },
        orderBy: ['sequence', 'asc'],
        limit: 100,
      }),
    async stray() {
      for (const where of OUTSIDE) {
        const [entry] = await database.find<LogEntryDocument>('openness_log', { where, limit: 1 })
        if (entry) return entry
      }
      return undefined
    },
  }
}

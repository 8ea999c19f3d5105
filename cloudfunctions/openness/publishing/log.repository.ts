import { atLeast, type Database, lessThan, type Transaction } from '../../platform/database/database'
import type { LogEntryDocument, LogHeadDocument } from '../openness.documents'

/** The public log of publications; entries are added and never changed. */
export interface LogRepository {
  head(): Promise<LogHeadDocument | undefined>
  readHead(transaction: Transaction): Promise<LogHeadDocument | undefined>
  /** Adds an entry and moves the head to it. */
  append(transaction: Transaction, entry: LogEntryDocument): Promise<void>
  /** Newest first. */
  list(regionId: string | undefined, before: number | undefined, limit: number): Promise<LogEntryDocument[]>
  /** Oldest first. */
  from(sequence: number, limit: number): Promise<LogEntryDocument[]>
  ofPublication(publicationId: string): Promise<LogEntryDocument[]>
}

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
          ...(before !== undefined && { sequence: lessThan(before) }),
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
    ofPublication: (publicationId) =>
      database.find<LogEntryDocument>('openness_log', {
        where: { publicationId },
        orderBy: ['sequence', 'asc'],
        limit: 100,
      }),
  }
}

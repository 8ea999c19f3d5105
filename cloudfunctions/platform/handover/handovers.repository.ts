import { atMost, type Database, type Transaction } from '../database/database'
import { DuplicateKeyError } from '../database/duplicate-key-error'
import type { HandoverDocument } from './handover.documents'
import type { Receiver } from './handover-topics'

export interface HandoversRepository {
  /** What waits for a feature and is due, oldest first. */
  waiting(to: Receiver, now: number, limit: number): Promise<HandoverDocument[]>
  /** Marks it done in the transaction of what was done about it. @returns false when another worker was faster */
  settle(transaction: Transaction, id: string, now: number): Promise<boolean>
  /** Comes again later, after a failure that was logged. */
  putOff(id: string, failures: number, dueAt: number): Promise<void>
  /** Writes handovers outside a transaction, each once however often it is written. */
  add(handovers: readonly HandoverDocument[]): Promise<void>
}

export function createHandoversRepository(database: Database): HandoversRepository {
  return {
    waiting: (to, now, limit) =>
      database.find<HandoverDocument>('handovers', {
        where: { to, state: 'waiting', dueAt: atMost(now) },
        orderBy: ['dueAt', 'asc'],
        limit,
      }),
    async settle(transaction, id, now) {
      const handover = await transaction.get<HandoverDocument>('handovers', id)
      if (handover?.state !== 'waiting') return false
      await transaction.update<HandoverDocument>('handovers', id, {
        set: { state: 'done', doneAt: now },
      })
      return true
    },
    async putOff(id, failures, dueAt) {
      await database.updateWhere<HandoverDocument>(
        'handovers',
        { _id: id, state: 'waiting' },
        { set: { failures, dueAt } },
      )
    },
    async add(handovers) {
      for (const handover of handovers) {
        try {
          await database.insert<HandoverDocument>('handovers', [handover])
        } catch (error) {
          if (!(error instanceof DuplicateKeyError)) throw error
        }
      }
    },
  }
}

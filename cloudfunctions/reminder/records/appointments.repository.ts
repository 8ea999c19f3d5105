import {
  atMost,
  type Database,
  lessThan,
  type Patch,
  type Transaction,
} from '../../platform/database/database'
import type { AppointmentDocument } from '../reminder.documents'

const AFTER_ALL = '~'

export interface AppointmentsRepository {
  find(id: string): Promise<AppointmentDocument | undefined>
  within(transaction: Transaction, id: string): Promise<AppointmentDocument | undefined>
  add(transaction: Transaction, appointment: AppointmentDocument): Promise<void>
  update(transaction: Transaction, id: string, patch: Patch<AppointmentDocument>): Promise<void>
  /** Marks one that waits; outside a transaction, for the job. */
  settle(id: string, state: AppointmentDocument['state']): Promise<void>
  /** Newest first, from a position on. */
  list(after: string | undefined, limit: number): Promise<AppointmentDocument[]>
  /** Those that wait and whose day is there, oldest day first. */
  due(day: string, limit: number): Promise<AppointmentDocument[]>
}

export function createAppointmentsRepository(database: Database): AppointmentsRepository {
  const collection = 'reminder_appointments'
  return {
    find: (id) => database.get<AppointmentDocument>(collection, id),
    within: (transaction, id) => transaction.get<AppointmentDocument>(collection, id),
    add: (transaction, appointment) => transaction.put<AppointmentDocument>(collection, appointment),
    update: (transaction, id, patch) => transaction.update<AppointmentDocument>(collection, id, patch),
    settle: async (id, state) =>
      void (await database.updateWhere<AppointmentDocument>(
        collection,
        { _id: id, state: 'waiting' },
        { set: { state } },
      )),
    list: (after, limit) =>
      database.find<AppointmentDocument>(collection, {
        where: { position: lessThan(after ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    due: (day, limit) =>
      database.find<AppointmentDocument>(collection, {
        where: { state: 'waiting', on: atMost(day) },
        orderBy: ['on', 'asc'],
        limit,
      }),
  }
}

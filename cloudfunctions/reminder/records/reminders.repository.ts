import type { ReminderState } from '@qingjian/shared/reminder/reminder-states'
import {
  absent,
  type Database,
  lessThan,
  moreThan,
  oneOf,
  type Patch,
  type Transaction,
} from '../../platform/database/database'
import { insertMissing } from '../../platform/database/insert-missing'
import type { ReminderDocument } from '../reminder.documents'

const MOST_ROWS = 1000
const AFTER_ALL = '~'

export interface RemindersRepository {
  find(id: string): Promise<ReminderDocument | undefined>
  findAll(ids: readonly string[]): Promise<ReminderDocument[]>
  within(transaction: Transaction, id: string): Promise<ReminderDocument | undefined>
  update(transaction: Transaction, id: string, patch: Patch<ReminderDocument>): Promise<void>
  /**
   * Writes those that are not there; one person, kind and occasion is one row, whoever writes it.
   * @returns whether none of them was there before
   */
  addMissing(reminders: readonly ReminderDocument[]): Promise<boolean>
  /** Of an occasion in the order of ids, from after one on. */
  ofOccasion(
    occasionId: string,
    state: ReminderState | undefined,
    after: string,
    limit: number,
  ): Promise<ReminderDocument[]>
  /** As `ofOccasion`, without texts: what figures are counted from. */
  toCount(occasionId: string, after: string): Promise<ReminderDocument[]>
  /** A person's own, newest first, from a position on. */
  ofPerson(personId: string, after: string | undefined, limit: number): Promise<ReminderDocument[]>
  /** A person's own that are not acknowledged, newest first. */
  openOfPerson(personId: string, limit: number): Promise<ReminderDocument[]>
}

export function createRemindersRepository(database: Database): RemindersRepository {
  const collection = 'reminders'
  return {
    find: (id) => database.get<ReminderDocument>(collection, id),
    findAll: async (ids) =>
      ids.length === 0
        ? []
        : database.find<ReminderDocument>(collection, { where: { _id: oneOf(ids) }, limit: MOST_ROWS }),
    within: (transaction, id) => transaction.get<ReminderDocument>(collection, id),
    update: (transaction, id, patch) => transaction.update<ReminderDocument>(collection, id, patch),
    addMissing: (reminders) => insertMissing<ReminderDocument>(database, collection, reminders),
    ofOccasion: (occasionId, state, after, limit) =>
      database.find<ReminderDocument>(collection, {
        where: { occasionId, ...(state === undefined ? {} : { state }), _id: moreThan(after) },
        orderBy: ['_id', 'asc'],
        limit,
      }),
    toCount: (occasionId, after) =>
      database.find<ReminderDocument>(collection, {
        where: { occasionId, _id: moreThan(after) },
        orderBy: ['_id', 'asc'],
        fields: [
          'state',
          'bySms',
          'parts',
          'cost',
          'earlier',
          'code',
          'reason',
          'attempts',
          'readAt',
          'acknowledgedAt',
        ],
        limit: MOST_ROWS,
      }),
    ofPerson: (personId, after, limit) =>
      database.find<ReminderDocument>(collection, {
        where: { personId, position: lessThan(after ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    openOfPerson: (personId, limit) =>
      database.find<ReminderDocument>(collection, {
        where: { personId, acknowledgedAt: absent },
        orderBy: ['position', 'desc'],
        limit,
      }),
  }
}

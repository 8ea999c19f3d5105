import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import {
  absent,
  atMost,
  between,
  type Database,
  lessThan,
  oneOf,
  type Patch,
  type Transaction,
  within,
} from '../../platform/database/database'
import type { OccasionDocument } from '../reminder.documents'

const MOST_ROWS = 1000
/** After every position there is. */
const AFTER_ALL = '~'

export interface OccasionsRepository {
  find(id: string): Promise<OccasionDocument | undefined>
  findAll(ids: readonly string[]): Promise<OccasionDocument[]>
  /** Writes it unless it is there. @returns whether it is new */
  begin(transaction: Transaction, occasion: OccasionDocument): Promise<boolean>
  update(id: string, patch: Patch<OccasionDocument>): Promise<void>
  /** Newest first, from a position on. */
  list(
    by: { kind: ReminderKind } | { planId: string } | Record<never, never>,
    after: string | undefined,
    limit: number,
  ): Promise<OccasionDocument[]>
  /** Those that are being written, oldest day first. */
  open(limit: number): Promise<OccasionDocument[]>
  /** Of all plans, day by day, both days included; at most 1000 from `fromDay` on. */
  ofDays(fromDay: string, toDay: string): Promise<OccasionDocument[]>
  /**
   * Notes that its figures are older than what is about to happen. Called before the change: figures are counted again
   * a minute later at the earliest, when every call of now has ended.
   */
  outdate(ids: readonly string[], now: number): Promise<void>
  /** Those whose figures are to be counted, that were outdated at an instant or before. */
  outdated(until: number, limit: number): Promise<OccasionDocument[]>
  /**
   * Keeps new figures; it stays outdated when it became so again meanwhile.
   * @param isSettled whether everything that was announced has happened; otherwise it stays outdated as well
   */
  keepCounts(
    occasion: OccasionDocument,
    counted: Pick<OccasionDocument, 'counts' | 'failures' | 'countedAt'>,
    isSettled: boolean,
  ): Promise<void>
}

export function createOccasionsRepository(database: Database): OccasionsRepository {
  const collection = 'reminder_occasions'
  return {
    find: (id) => database.get<OccasionDocument>(collection, id),
    findAll: async (ids) =>
      ids.length === 0
        ? []
        : database.find<OccasionDocument>(collection, { where: { _id: oneOf(ids) }, limit: MOST_ROWS }),
    async begin(transaction, occasion) {
      if (await transaction.get<OccasionDocument>(collection, occasion._id)) return false
      await transaction.insert<OccasionDocument>(collection, occasion)
      return true
    },
    update: async (id, patch) =>
      void (await database.updateWhere<OccasionDocument>(collection, { _id: id }, patch)),
    list: (by, after, limit) =>
      database.find<OccasionDocument>(collection, {
        where: { ...by, position: lessThan(after ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    open: (limit) =>
      database.find<OccasionDocument>(collection, {
        where: { state: 'sending' },
        orderBy: ['day', 'asc'],
        limit,
      }),
    ofDays: (fromDay, toDay) =>
      database.find<OccasionDocument>(collection, {
        where: { day: between(fromDay, toDay) },
        orderBy: ['day', 'asc'],
        limit: MOST_ROWS,
      }),
    async outdate(ids, now) {
      if (ids.length === 0) return
      // The latest instant counts, so that a counting which is under way does not clear it.
      await database.updateWhere<OccasionDocument>(
        collection,
        { _id: oneOf(ids) },
        { set: { uncountedSince: now } },
      )
    },
    outdated: (until, limit) =>
      database.find<OccasionDocument>(collection, {
        where: { uncountedSince: within(0, until + 1) },
        orderBy: ['uncountedSince', 'asc'],
        limit,
      }),
    async keepCounts({ _id, uncountedSince }, counted, isSettled) {
      await database.updateWhere<OccasionDocument>(collection, { _id }, { set: counted })
      if (!isSettled) return
      await database.updateWhere<OccasionDocument>(
        collection,
        { _id, uncountedSince: uncountedSince === undefined ? absent : atMost(uncountedSince) },
        { remove: ['uncountedSince'] },
      )
    },
  }
}

import type { FollowUpState } from '@qingjian/shared/follow-up/follow-up-states'
import {
  atMost,
  type Database,
  lessThan,
  moreThan,
  oneOf,
  type Transaction,
} from '../platform/database/database'
import type { FollowUpDocument } from './follow-up.documents'

/** Rounds of one case; more would be a scandal of its own. */
const MOST_ROUNDS = 100
const MOST_ROWS = 1000

/** Whose follow-ups: of a unit, of a town, or all of the district. */
export type FollowUpScope = { unitId: string } | { townId: string } | Record<never, never>

/** After every position there is, so that the whole list is a range of its index, too. */
const AFTER_ALL = '~'

export interface FollowUpsRepository {
  find(id: string): Promise<FollowUpDocument | undefined>
  /** As the transaction sees it, for a step that is written with it. */
  read(transaction: Transaction, id: string): Promise<FollowUpDocument | undefined>
  save(transaction: Transaction, followUp: FollowUpDocument): Promise<void>
  findByLink(linkLookup: string): Promise<FollowUpDocument | undefined>
  /** Every follow-up of a rating and its case, oldest first. */
  ofRating(ratingId: string): Promise<FollowUpDocument[]>
  /** Those that `run` has to do something about, oldest first. */
  due(now: number, limit: number): Promise<FollowUpDocument[]>
  /** Newest first, from a position on. */
  list(
    scope: FollowUpScope,
    state: FollowUpState | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<FollowUpDocument[]>
  /** Those that wait for a person's call, most urgent first, from a call's position on. */
  calls(scope: FollowUpScope, after: string | undefined, limit: number): Promise<FollowUpDocument[]>
  /** Ended, and missing from the figures; oldest first. */
  uncounted(limit: number): Promise<FollowUpDocument[]>
  markCounted(ids: readonly string[]): Promise<void>
  /** All that ended for a unit on a day. */
  endedOn(unitId: string, day: string): Promise<FollowUpDocument[]>
}

export function createFollowUpsRepository(database: Database): FollowUpsRepository {
  return {
    find: (id) => database.get<FollowUpDocument>('follow_ups', id),
    read: (transaction, id) => transaction.get<FollowUpDocument>('follow_ups', id),
    save: (transaction, followUp) => transaction.put<FollowUpDocument>('follow_ups', followUp),
    async findByLink(linkLookup) {
      const [found] = await database.find<FollowUpDocument>('follow_ups', { where: { linkLookup }, limit: 1 })
      return found
    },
    ofRating: (ratingId) =>
      database.find<FollowUpDocument>('follow_ups', {
        where: { ratingId },
        orderBy: ['position', 'asc'],
        limit: MOST_ROUNDS,
      }),
    async due(now, limit) {
      const dueIn = (state: FollowUpState) =>
        database.find<FollowUpDocument>('follow_ups', {
          where: { state, nextAt: atMost(now) },
          orderBy: ['nextAt', 'asc'],
          limit,
        })
      return [...(await dueIn('planned')), ...(await dueIn('reaching'))]
    },
    list: (scope, state, after, limit) =>
      database.find<FollowUpDocument>('follow_ups', {
        where: { ...scope, ...(state !== undefined && { state }), position: lessThan(after ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    calls: (scope, after, limit) =>
      database.find<FollowUpDocument>('follow_ups', {
        where: { ...scope, callPosition: moreThan(after ?? '') },
        orderBy: ['callPosition', 'asc'],
        limit,
      }),
    uncounted: (limit) =>
      database.find<FollowUpDocument>('follow_ups', {
        where: { uncounted: true },
        orderBy: ['endedAt', 'asc'],
        limit,
      }),
    markCounted: async (ids) =>
      void (await database.updateWhere<FollowUpDocument>(
        'follow_ups',
        { _id: oneOf(ids) },
        { remove: ['uncounted'] },
      )),
    async endedOn(unitId, endedDay) {
      const rows: FollowUpDocument[] = []
      for (let after = ''; ; ) {
        const batch = await database.find<FollowUpDocument>('follow_ups', {
          where: { unitId, endedDay, position: moreThan(after) },
          orderBy: ['position', 'asc'],
          limit: MOST_ROWS,
        })
        rows.push(...batch)
        if (batch.length < MOST_ROWS) return rows
        after = batch.at(-1)?.position ?? ''
      }
    },
  }
}

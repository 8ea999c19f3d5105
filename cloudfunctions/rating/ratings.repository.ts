import type { Level } from '@qingjian/shared/rating/scale'
import {
  absent,
  atLeast,
  atMost,
  type Comparison,
  type Database,
  lessThan,
  oneOf,
  type Patch,
  type Transaction,
  within,
} from '../platform/database/database'
import type { RatingDocument, RemarkDocument } from './rating.documents'

/** Rows that one read brings at most. */
const MOST_ROWS = 1000
/** Remarks shown under one page of ratings; the daily limit of calls keeps real numbers far below. */
const MOST_REMARKS = 1000

/** Ratings of a place as an index finds them; those of one person are of every place. */
export interface RatingsQuery {
  scope: 'hall' | 'unit' | 'window'
  id: string
  levels?: readonly Level[]
  personId?: string
  /** Positions: from the one on, before the other. */
  from?: string
  before?: string
}

export interface RatingsRepository {
  find(id: string): Promise<RatingDocument | undefined>
  /** The ratings of one day under any of these rater keys. */
  ofRaterOnDay(raterKeys: readonly string[], day: string): Promise<RatingDocument[]>
  /** Newest first, beginning before the position `after`. */
  ofRater(raterKey: string, after: string | undefined, limit: number): Promise<RatingDocument[]>
  ofUnit(unitId: string, after: string | undefined, limit: number): Promise<RatingDocument[]>
  /** Newest first. */
  ofPlace(query: RatingsQuery, limit: number): Promise<RatingDocument[]>
  /** All ratings of a window in one hour of one day that arrived up to a position. */
  ofWindowHour(windowId: string, day: string, hour: string, through: string): Promise<RatingDocument[]>
  /** Not yet counted, oldest first. */
  pending(limit: number): Promise<RatingDocument[]>
  /** Puts ratings to a person's account, except those that are to somebody's account already. */
  attribute(ids: readonly string[], personId: string): Promise<void>
  markSettled(ids: readonly string[]): Promise<void>
  /** Whose case stands elsewhere than the figures know, in no order. */
  withNewStanding(limit: number): Promise<RatingDocument[]>
  /** Marks those of the ratings whose standing is still of this version. */
  markStandingCounted(ids: readonly string[], version: number): Promise<void>
  remarksOf(ratingIds: readonly string[]): Promise<RemarkDocument[]>
  /** Closes a rating for whatever would be added to it; see `changeUnerased`. */
  beginErasing(id: string, at: number): Promise<void>
  eraseRemarks(ratingId: string): Promise<void>
  /** The rating as the transaction sees it; whoever changes it meanwhile makes the change that follows begin anew. */
  findWithin(transaction: Transaction, id: string): Promise<RatingDocument | undefined>
  insert(transaction: Transaction, rating: RatingDocument): Promise<void>
  insertRemark(transaction: Transaction, remark: RemarkDocument): Promise<void>
  update(transaction: Transaction, id: string, patch: Patch<RatingDocument>): Promise<void>
}

function positionBetween(from: string | undefined, before: string | undefined): Comparison | undefined {
  if (from !== undefined && before !== undefined) return within(from, before)
  if (from !== undefined) return atLeast(from)
  return before === undefined ? undefined : lessThan(before)
}

export function createRatingsRepository(database: Database): RatingsRepository {
  const page = (
    where: Partial<Pick<RatingDocument, 'raterKey' | 'unitId'>>,
    after: string | undefined,
    limit: number,
  ) =>
    database.find<RatingDocument>('ratings', {
      where: after === undefined ? where : { ...where, position: lessThan(after) },
      orderBy: ['position', 'desc'],
      limit,
    })
  return {
    find: (id) => database.get<RatingDocument>('ratings', id),
    ofRaterOnDay: (raterKeys, day) =>
      database.find<RatingDocument>('ratings', {
        where: { raterKey: oneOf(raterKeys), day },
        limit: MOST_ROWS,
      }),
    ofRater: (raterKey, after, limit) => page({ raterKey }, after, limit),
    ofUnit: (unitId, after, limit) => page({ unitId }, after, limit),
    ofPlace({ before, from, id, levels, personId, scope }, limit) {
      const position = positionBetween(from, before)
      const where = personId === undefined ? { [`${scope}Id`]: id } : { attributedTo: personId }
      return database.find<RatingDocument>('ratings', {
        where: {
          ...where,
          ...(levels && personId === undefined && { level: oneOf(levels) }),
          ...(position && { position }),
        },
        orderBy: ['position', 'desc'],
        limit,
      })
    },
    async ofWindowHour(windowId, day, hour, through) {
      const rows: RatingDocument[] = []
      // Backwards from `through`, so that one bound on the position serves as the cursor.
      let bound = atMost(through)
      for (;;) {
        const part = await database.find<RatingDocument>('ratings', {
          where: { windowId, day, hour, position: bound },
          orderBy: ['position', 'desc'],
          limit: MOST_ROWS,
        })
        rows.push(...part)
        const last = part.at(-1)
        if (!last || part.length < MOST_ROWS) return rows
        bound = lessThan(last.position)
      }
    },
    pending: (limit) =>
      database.find<RatingDocument>('ratings', {
        where: { pending: true },
        orderBy: ['position', 'asc'],
        limit,
      }),
    async attribute(ids, personId) {
      const where = { _id: oneOf(ids), attributedTo: absent }
      await database.updateWhere<RatingDocument>('ratings', where, { set: { attributedTo: personId } })
    },
    async markSettled(ids) {
      await database.updateWhere<RatingDocument>('ratings', { _id: oneOf(ids) }, { set: { pending: false } })
    },
    withNewStanding: (limit) =>
      database.find<RatingDocument>('ratings', { where: { standingCounted: false }, limit }),
    async markStandingCounted(ids, version) {
      const where = { _id: oneOf(ids), standingVersion: version }
      await database.updateWhere<RatingDocument>('ratings', where, { set: { standingCounted: true } })
    },
    async remarksOf(ratingIds) {
      if (ratingIds.length === 0) return []
      return database.find<RemarkDocument>('rating_remarks', {
        where: { ratingId: oneOf(ratingIds) },
        orderBy: ['position', 'asc'],
        limit: MOST_REMARKS,
      })
    },
    async beginErasing(id, at) {
      await database.updateWhere<RatingDocument>('ratings', { _id: id }, { set: { erasingAt: at } })
    },
    async eraseRemarks(ratingId) {
      await database.removeWhere<RemarkDocument>('rating_remarks', { ratingId })
    },
    findWithin: (transaction, id) => transaction.get<RatingDocument>('ratings', id),
    insert: (transaction, rating) => transaction.insert('ratings', rating),
    insertRemark: (transaction, remark) => transaction.insert('rating_remarks', remark),
    update: (transaction, id, patch) => transaction.update<RatingDocument>('ratings', id, patch),
  }
}

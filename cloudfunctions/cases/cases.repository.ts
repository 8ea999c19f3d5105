import type { CaseState } from '@qingjian/shared/cases/case-states'
import {
  atMost,
  type Database,
  lessThan,
  moreThan,
  type Transaction,
  type Where,
  within,
} from '../platform/database/database'
import type { CaseDocument } from './cases.documents'

/** Whose cases: of a unit, of a town, of one handler, or every case of the district. */
export type CaseScope = { unitId: string } | { townId: string } | { handlerId: string } | Record<never, never>

/** One walk of an index; rows come by `rank`, or the newest first where no state or question is named. */
export interface CaseWalk {
  scope: CaseScope
  by: { state: CaseState } | { desk: 'unassigned' } | { waitsFor: 'extension' | 'appeal' } | undefined
  /** Ranks before this one only. */
  before?: string
}

/** After every position there is, so that the whole list is a range of its index, too. */
const AFTER_ALL = '~'

/** What a count needs of a case to tell whether it is within reach. */
const REACH_FIELDS = ['unitId', 'ratedUnitId', 'regionId', 'handlerId', 'state', 'waitsFor'] as const

export interface CasesRepository {
  find(id: string): Promise<CaseDocument | undefined>
  /** As the transaction sees it; whoever changes it meanwhile makes the change that follows begin anew. */
  read(transaction: Transaction, id: string): Promise<CaseDocument | undefined>
  /** Writes a case whole. */
  put(transaction: Transaction, value: CaseDocument): Promise<void>
  insert(transaction: Transaction, value: CaseDocument): Promise<void>
  /** The rows of a walk that come after a key; without everything else when `isBrief`. */
  walk(walk: CaseWalk, after: string | undefined, limit: number, isBrief?: boolean): Promise<CaseDocument[]>
  ofNumber(number: string): Promise<CaseDocument[]>
  /** Newest first, beginning before the position `after`. */
  ofRater(raterKey: string, after: string | undefined, limit: number): Promise<CaseDocument[]>
  aboutPerson(personId: string, after: string | undefined, limit: number): Promise<CaseDocument[]>
  /** With a warning that is due, the oldest first. */
  toWarn(now: number, limit: number): Promise<CaseDocument[]>
  awaitingCalendar(year: number, limit: number): Promise<CaseDocument[]>
}

/** By what the rows of a walk are ordered. */
export function orderOf({ by }: CaseWalk): 'rank' | 'position' {
  return by === undefined ? 'position' : 'rank'
}

export function createCasesRepository(database: Database): CasesRepository {
  const newest = (where: Where<CaseDocument>, after: string | undefined, limit: number) =>
    database.find<CaseDocument>('cases', {
      where: after === undefined ? where : { ...where, position: lessThan(after) },
      orderBy: ['position', 'desc'],
      limit,
    })
  return {
    find: (id) => database.get<CaseDocument>('cases', id),
    read: (transaction, id) => transaction.get<CaseDocument>('cases', id),
    put: (transaction, value) => transaction.put('cases', value),
    insert: (transaction, value) => transaction.insert('cases', value),
    walk({ before, by, scope }, after, limit, isBrief = false) {
      const brief = isBrief ? { fields: [...REACH_FIELDS, 'rank', 'position'] as const } : {}
      if (by === undefined)
        return database.find<CaseDocument>('cases', {
          where: { ...scope, position: lessThan(after ?? AFTER_ALL) },
          orderBy: ['position', 'desc'],
          limit,
          ...brief,
        })
      const rank = rankBetween(after, before)
      return database.find<CaseDocument>('cases', {
        where: { ...scope, ...by, ...(rank && { rank }) },
        orderBy: ['rank', 'asc'],
        limit,
        ...brief,
      })
    },
    ofNumber: (number) => database.find<CaseDocument>('cases', { where: { number }, limit: 20 }),
    ofRater: (raterKey, after, limit) => newest({ raterKey }, after, limit),
    aboutPerson: (ratedPersonId, after, limit) => newest({ ratedPersonId }, after, limit),
    toWarn: (now, limit) =>
      database.find<CaseDocument>('cases', {
        where: { warnAt: atMost(now) },
        orderBy: ['warnAt', 'asc'],
        limit,
      }),
    awaitingCalendar: (awaitsCalendar, limit) =>
      database.find<CaseDocument>('cases', { where: { awaitsCalendar }, limit }),
  }
}

function rankBetween(after: string | undefined, before: string | undefined) {
  // Keys differ in their last characters, so the next possible one is the key with something behind it.
  if (after !== undefined && before !== undefined) return within(`${after} `, before)
  if (after !== undefined) return moreThan(after)
  return before === undefined ? undefined : lessThan(before)
}

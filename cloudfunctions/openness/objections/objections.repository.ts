import type { ObjectionState } from '@qingjian/shared/openness/objection-states'
import { atMost, type Database, lessThan, oneOf, type Transaction } from '../../platform/database/database'
import type { AskerDocument, ObjectionDocument, ObjectionStepDocument } from '../openness.documents'

const MOST_OF_A_SUBJECT = 50
const MOST_OF_A_YEAR = 300
const MOST_ASKERS = 200
const MOST_STEPS = 1000
/** After every position there is, so that the whole district is a range of an index, too. */
const AFTER_ALL = '~'
/** Open objections of one state that an overview reads at most. */
export const MOST_OPEN = 1000

export interface ObjectionWalk {
  scope: { regionId: string } | { townId: string } | Record<string, never>
  state?: ObjectionState
}

/** What is asked about what is public, and by whom. */
export interface ObjectionsRepository {
  find(id: string): Promise<ObjectionDocument | undefined>
  findAll(ids: readonly string[]): Promise<ObjectionDocument[]>
  read(transaction: Transaction, id: string): Promise<ObjectionDocument | undefined>
  insert(transaction: Transaction, objection: ObjectionDocument): Promise<void>
  put(transaction: Transaction, objection: ObjectionDocument): Promise<void>
  /** Newest first. */
  ofSubject(subjectId: string): Promise<ObjectionDocument[]>
  ofYear(regionId: string, year: number): Promise<ObjectionDocument[]>
  /** Whether anything is still asked or answered of a publication. */
  hasOpen(publicationId: string): Promise<boolean>
  walk(walk: ObjectionWalk, before: string | undefined, limit: number): Promise<ObjectionDocument[]>
  /** Those that a clock says something about by now, the longest due first. */
  due(now: number, limit: number): Promise<ObjectionDocument[]>
  asker(id: string): Promise<AskerDocument | undefined>
  readAsker(transaction: Transaction, id: string): Promise<AskerDocument | undefined>
  putAsker(transaction: Transaction, asker: AskerDocument): Promise<void>
  askersOf(objectionId: string): Promise<AskerDocument[]>
  /** Newest first. */
  askedBy(actorId: string, before: string | undefined, limit: number): Promise<AskerDocument[]>
  addStep(transaction: Transaction, step: ObjectionStepDocument): Promise<void>
  /** Oldest first. */
  steps(objectionId: string): Promise<ObjectionStepDocument[]>
}

export function createObjectionsRepository(database: Database): ObjectionsRepository {
  return {
    find: (id) => database.get('openness_objections', id),
    findAll: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<ObjectionDocument>('openness_objections', {
            where: { _id: oneOf([...new Set(ids)]) },
            limit: 1000,
          }),
    read: (transaction, id) => transaction.get('openness_objections', id),
    insert: (transaction, objection) => transaction.insert('openness_objections', objection),
    put: (transaction, objection) => transaction.put('openness_objections', objection),
    ofSubject: (subjectId) =>
      database.find<ObjectionDocument>('openness_objections', {
        where: { subjectId },
        orderBy: ['position', 'desc'],
        limit: MOST_OF_A_SUBJECT,
      }),
    ofYear: (regionId, year) =>
      database.find<ObjectionDocument>('openness_objections', {
        where: { regionId, year },
        orderBy: ['position', 'desc'],
        limit: MOST_OF_A_YEAR,
      }),
    async hasOpen(publicationId) {
      const where = { publicationId, state: oneOf(['asked', 'answered']) }
      return (await database.find<ObjectionDocument>('openness_objections', { where, limit: 1 })).length > 0
    },
    walk: ({ scope, state }, before, limit) =>
      database.find<ObjectionDocument>('openness_objections', {
        where: {
          ...scope,
          ...(state !== undefined && { state }),
          position: lessThan(before ?? AFTER_ALL),
        },
        orderBy: ['position', 'desc'],
        limit,
      }),
    due: (now, limit) =>
      database.find<ObjectionDocument>('openness_objections', {
        where: { dueAt: atMost(now) },
        orderBy: ['dueAt', 'asc'],
        limit,
      }),
    asker: (id) => database.get('openness_askers', id),
    readAsker: (transaction, id) => transaction.get('openness_askers', id),
    putAsker: (transaction, asker) => transaction.put('openness_askers', asker),
    askersOf: (objectionId) =>
      database.find<AskerDocument>('openness_askers', {
        where: { objectionId },
        orderBy: ['position', 'asc'],
        limit: MOST_ASKERS,
      }),
    askedBy: (actorId, before, limit) =>
      database.find<AskerDocument>('openness_askers', {
        where: { actorId, ...(before !== undefined && { position: lessThan(before) }) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    addStep: (transaction, step) => transaction.insert('openness_objection_steps', step),
    steps: (objectionId) =>
      database.find<ObjectionStepDocument>('openness_objection_steps', {
        where: { objectionId },
        orderBy: ['position', 'asc'],
        limit: MOST_STEPS,
      }),
  }
}

import type { RunState } from '@qingjian/shared/openness/powers/run-states'
import { type Database, lessThan, type Query, type Transaction } from '../../platform/database/database'
import type { RunDocument } from './powers.documents'

const AFTER_ALL = '~'

/** Where a walk over runs looks; nothing for the whole district. */
export interface RunWalk {
  scope: { regionId: string } | { townId: string } | { powerId: string } | Record<string, never>
  state?: RunState
  deviates?: true
  late?: true
}

/** As much of a run as it takes to count it. */
export type RunMark = Pick<RunDocument, '_id' | 'position' | 'regionId'>

/** Runs of powers. */
export interface RunsRepository {
  find(id: string): Promise<RunDocument | undefined>
  read(transaction: Transaction, id: string): Promise<RunDocument | undefined>
  insert(transaction: Transaction, run: RunDocument): Promise<void>
  put(transaction: Transaction, run: RunDocument): Promise<void>
  /** Newest first, before a position. */
  walk(walk: RunWalk, before: string | undefined, limit: number): Promise<RunDocument[]>
  /** The same where only their number is wanted, without their records. */
  walkMarks(walk: RunWalk, before: string | undefined, limit: number): Promise<RunMark[]>
  /** Those whose next step was due before a day and of which nobody was told yet, the longest ago first. */
  toWarnOf(day: string, limit: number): Promise<RunDocument[]>
}

const MARK = ['position', 'regionId'] as const

function queryOf(
  { deviates, late, scope, state }: RunWalk,
  before: string | undefined,
): Pick<Query<RunDocument>, 'orderBy' | 'where'> {
  return {
    where: {
      ...scope,
      ...(state !== undefined && { state }),
      ...(deviates && { deviates }),
      ...(late && { late }),
      position: lessThan(before ?? AFTER_ALL),
    },
    orderBy: ['position', 'desc'],
  }
}

export function createRunsRepository(database: Database): RunsRepository {
  return {
    find: (id) => database.get('openness_runs', id),
    read: (transaction, id) => transaction.get('openness_runs', id),
    insert: (transaction, run) => transaction.insert('openness_runs', run),
    put: (transaction, run) => transaction.put('openness_runs', run),
    walk: (walk, before, limit) =>
      database.find<RunDocument>('openness_runs', { ...queryOf(walk, before), limit }),
    walkMarks: (walk, before, limit) =>
      database.find<RunDocument>('openness_runs', { ...queryOf(walk, before), limit, fields: MARK }),
    toWarnOf: (day, limit) =>
      database.find<RunDocument>('openness_runs', {
        where: { warnAfter: lessThan(day) },
        orderBy: ['warnAfter', 'asc'],
        limit,
      }),
  }
}

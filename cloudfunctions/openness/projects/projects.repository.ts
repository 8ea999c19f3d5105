import { between, type Database, lessThan, oneOf, type Transaction } from '../../platform/database/database'
import type { ProjectDocument, WarrantyReminderDocument } from './projects.documents'

const AFTER_ALL = '~'
const MOST_TOGETHER = 1000

/** Where a walk over projects looks; nothing for the whole district. */
export interface ProjectWalk {
  scope: { regionId: string } | { townId: string } | { unitId: string } | Record<string, never>
  isFlagged?: true
}

/** What is known of projects. */
export interface ProjectsRepository {
  find(ids: readonly string[]): Promise<ProjectDocument[]>
  read(transaction: Transaction, id: string): Promise<ProjectDocument | undefined>
  put(transaction: Transaction, project: ProjectDocument): Promise<void>
  /** Those that moved last first, before a position. */
  walk(walk: ProjectWalk, before: string | undefined, limit: number): Promise<ProjectDocument[]>
  /** One whose 立项 is withdrawn is known no more. */
  forget(id: string): Promise<void>
  /** Contracts of works that a place publishes, between two days, both included. */
  contracted(holderId: string, from: string, to: string): Promise<ProjectDocument[]>
  /** Contracts of a firm between two days, both included. */
  won(winnerKey: string, from: string, to: string): Promise<ProjectDocument[]>
  /** Warranties that end between two days, both included. */
  warrantiesEnding(from: string, to: string): Promise<ProjectDocument[]>
  /** Some whose flags were reckoned by older rules. */
  reckonedBefore(rulesVersion: number, limit: number): Promise<ProjectDocument[]>
  /** Whether a day's reminders are done, or one was sent. */
  isReminded(id: string): Promise<boolean>
  putReminder(transaction: Transaction, reminder: WarrantyReminderDocument): Promise<void>
}

export function createProjectsRepository(database: Database): ProjectsRepository {
  return {
    find: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<ProjectDocument>('openness_projects', {
            where: { _id: oneOf([...new Set(ids)]) },
            limit: 1000,
          }),
    read: (transaction, id) => transaction.get('openness_projects', id),
    put: (transaction, project) => transaction.put('openness_projects', project),
    walk: ({ isFlagged, scope }, before, limit) =>
      database.find<ProjectDocument>('openness_projects', {
        where: { ...scope, ...(isFlagged && { isFlagged }), position: lessThan(before ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    forget: async (id) =>
      void (await database.removeWhere<ProjectDocument>('openness_projects', { _id: id })),
    contracted: (holderId, from, to) =>
      database.find<ProjectDocument>('openness_projects', {
        where: { holderId, contractedOn: between(from, to) },
        orderBy: ['contractedOn', 'desc'],
        limit: MOST_TOGETHER,
      }),
    won: (winnerKey, from, to) =>
      database.find<ProjectDocument>('openness_projects', {
        where: { winnerKey, contractedOn: between(from, to) },
        orderBy: ['contractedOn', 'desc'],
        limit: MOST_TOGETHER,
      }),
    warrantiesEnding: (from, to) =>
      database.find<ProjectDocument>('openness_projects', {
        where: { warrantyUntil: between(from, to) },
        orderBy: ['warrantyUntil', 'asc'],
        limit: MOST_TOGETHER,
      }),
    reckonedBefore: (rulesVersion, limit) =>
      database.find<ProjectDocument>('openness_projects', {
        where: { rulesVersion: lessThan(rulesVersion) },
        limit,
      }),
    isReminded: async (id) => (await database.get('openness_warranty_reminders', id)) !== undefined,
    putReminder: (transaction, reminder) => transaction.put('openness_warranty_reminders', reminder),
  }
}

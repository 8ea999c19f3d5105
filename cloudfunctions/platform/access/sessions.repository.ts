import { absent, atMost, type Database, type Transaction } from '../database/database'
import type { SessionDocument } from './access.documents'

/** Sessions shown at most: those of twelve hours. */
const MOST_SESSIONS = 100

export interface SessionsRepository {
  find(id: string): Promise<SessionDocument | undefined>
  /** Notes that a session is in use; one that was ended meanwhile stays ended. */
  touch(id: string, now: number): Promise<void>
  /** A binding's sessions, the latest first, ended ones among them. */
  ofActor(actorId: string, now: number): Promise<SessionDocument[]>
  insert(transaction: Transaction, session: SessionDocument): Promise<void>
  end(transaction: Transaction, id: string, now: number): Promise<void>
}

export function createSessionsRepository(database: Database): SessionsRepository {
  return {
    find: (id) => database.get<SessionDocument>('identity_sessions', id),
    touch: async (id, now) =>
      void (await database.updateWhere<SessionDocument>(
        'identity_sessions',
        { _id: id, endedAt: absent },
        { set: { lastSeenAt: now } },
      )),
    ofActor: (actorId, now) =>
      database.find<SessionDocument>('identity_sessions', {
        where: { actorId, startedAt: atMost(now) },
        orderBy: ['startedAt', 'desc'],
        limit: MOST_SESSIONS,
      }),
    insert: (transaction, session) => transaction.insert('identity_sessions', session),
    end: (transaction, id, now) =>
      transaction.update<SessionDocument>('identity_sessions', id, { set: { endedAt: now } }),
  }
}

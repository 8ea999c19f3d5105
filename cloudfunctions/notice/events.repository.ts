import { type Database, oneOf, type Transaction } from '../platform/database/database'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import { insertMissing } from '../platform/database/insert-missing'
import type { MessageEventDocument, ReplyDocument } from './notice.documents'

const MOST_ROWS = 1000

/** What happened to messages, and what was replied. */
export type EventsRepository = ReturnType<typeof createEventsRepository>

export function createEventsRepository(database: Database) {
  return {
    /** Writes many at once; each of them only once, since its id says what it is about. */
    add: (events: readonly MessageEventDocument[]) => insertMissing(database, 'outbox_events', events),
    /** Writes one that another run may have written already. */
    async addOnce(event: MessageEventDocument) {
      try {
        await database.insert('outbox_events', [event])
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error
      }
    },
    record: (transaction: Transaction, event: MessageEventDocument) =>
      transaction.insert('outbox_events', event),
    within: (transaction: Transaction, id: string) =>
      transaction.get<MessageEventDocument>('outbox_events', id),
    /** What happened to some messages, a few events each. */
    of: (messageIds: readonly string[]) =>
      database.find<MessageEventDocument>('outbox_events', {
        where: { messageId: oneOf(messageIds) },
        limit: MOST_ROWS,
      }),
    replyWithin: (transaction: Transaction, id: string) =>
      transaction.get<ReplyDocument>('outbox_replies', id),
    addReply: (transaction: Transaction, reply: ReplyDocument) => transaction.insert('outbox_replies', reply),
    repliesTo: (messageId: string) =>
      database.find<ReplyDocument>('outbox_replies', {
        where: { messageId },
        orderBy: ['position', 'asc'],
        limit: 100,
      }),
  }
}

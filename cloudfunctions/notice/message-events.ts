import { positionOf } from '../platform/ids/position'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import type { MessageEventDocument } from './notice.documents'

/** The row of an event; its id says what it is about, so that it is written once. */
export function eventOf(
  message: OutboxMessage,
  at: number,
  event: MessageEventDocument['event'],
  more: Partial<
    Omit<MessageEventDocument, '_id' | 'messageId' | 'position' | 'at' | 'event' | 'attempt'>
  > = {},
): MessageEventDocument {
  const what = more.key === undefined ? event : `${event}.${more.key}`
  const id = `${message._id}.${message.attempts}.${what}`
  return {
    _id: id,
    messageId: message._id,
    position: positionOf(at, what),
    at,
    event,
    attempt: message.attempts,
    ...more,
  }
}

import { afterEvent } from '@qingjian/shared/notice/message-state'
import type { FieldCipher } from '../crypto/field-cipher'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { Transaction } from '../database/database'
import type { MessageRequest, OutboxMessage } from './outbox.documents'
import { messageIdOf, sealMessage } from './seal-message'

interface Keys {
  cipher: FieldCipher
  hash: KeyedHash
}

/** Writes a message into the outbox unless its occasion has one already. @returns its id */
export async function enqueueMessage(
  keys: Keys,
  transaction: Transaction,
  request: MessageRequest,
  now: number,
): Promise<string> {
  const message = sealMessage(keys, request, now)
  // A taken id would end the whole transaction, so it is looked up first.
  const there = await transaction.get<OutboxMessage>('outbox_messages', message._id)
  if (!there) await transaction.insert<OutboxMessage>('outbox_messages', message)
  return message._id
}

/** Cancels the message of an occasion that still waits. @returns whether it will not leave any more */
export async function withdrawMessage(
  { hash }: Keys,
  transaction: Transaction,
  occasion: string,
  now: number,
): Promise<boolean> {
  const message = await transaction.get<OutboxMessage>('outbox_messages', messageIdOf(hash, occasion))
  if (!message || message.state === 'cancelled') return true
  const next = afterEvent(message.state, 'cancel')
  // What was put back may have reached somebody after all; its receipt would say so.
  if (next === undefined) return false
  await transaction.update<OutboxMessage>('outbox_messages', message._id, {
    set: { state: next, settledAt: now },
  })
  return true
}

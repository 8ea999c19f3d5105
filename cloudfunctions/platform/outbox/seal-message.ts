import { templateOf } from '@qingjian/shared/notice/templates'
import type { FieldCipher } from '../crypto/field-cipher'
import type { KeyedHash } from '../crypto/keyed-hash'
import { positionOf } from '../ids/position'
import type { MessageRequest, OutboxMessage } from './outbox.documents'

/** What the ciphertext of a message's recipient is bound to. */
export function recipientContext(messageId: string): string {
  return `outbox_messages/${messageId}/recipient`
}

/** What the ciphertext of a message's parameters is bound to. */
export function parametersContext(messageId: string): string {
  return `outbox_messages/${messageId}/parameters`
}

/** The keyed hash by which everything of one phone number or openid is found. */
export function recipientLookupOf(hash: KeyedHash, recipient: string): string {
  return hash('message-recipient', recipient)
}

/** The id of the message of an occasion. */
export function messageIdOf(hash: KeyedHash, occasion: string): string {
  return hash('message', occasion)
}

/** The row of a message, recipient and parameters encrypted; the same occasion is the same row. */
export function sealMessage(
  { cipher, hash }: { cipher: FieldCipher; hash: KeyedHash },
  { dueAt, expiresAt, occasion, origin, parameters, template, to, whileHere, wording }: MessageRequest,
  now: number,
): OutboxMessage {
  const id = messageIdOf(hash, occasion)
  return {
    _id: id,
    position: positionOf(now, id.slice(0, 12)),
    channel: templateOf(template).channel,
    template,
    recipient: cipher.encrypt(to, recipientContext(id)),
    recipientLookup: recipientLookupOf(hash, to),
    parameters: cipher.encrypt(JSON.stringify(parameters), parametersContext(id)),
    ...(origin === undefined ? {} : { origin }),
    ...(whileHere === undefined ? {} : { whileHere }),
    ...(wording === undefined ? {} : { wording }),
    state: 'queued',
    dueAt: dueAt ?? now,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    createdAt: now,
    attempts: 0,
  }
}

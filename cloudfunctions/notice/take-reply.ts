import type { InferOutput } from 'valibot'
import { positionOf } from '../platform/ids/position'
import { recipientLookupOf } from '../platform/outbox/seal-message'
import type { NoticeDependencies } from './notice.dependencies'
import type { smsReplyField } from './receipt-fields'
import { tell } from './settle-message'

/** Days after which a reply is no longer taken for an answer to a message. */
const ANSWERS_FOR_MS = 30 * 24 * 3_600_000
const LONGEST_REPLY = 500

/** What the ciphertext of a reply is bound to. */
export function replyContext(replyId: string): string {
  return `outbox_replies/${replyId}/content`
}

/**
 * The one character that a reply is, without spaces and full stops around it; empty for a longer one, in which the first
 * character would mean something else (`1年了还没办`).
 */
export function onlyCharacterOf(content: string): string {
  const characters = [...content.normalize('NFKC').replace(/[\s.,;!。，、；！]/g, '')]
  return characters.length === 1 ? (characters[0] ?? '') : ''
}

/** Keeps a reply with the short message that went to the number last, and tells whoever wrote that one. */
export async function takeReply(
  { cipher, events, hash, messages, now, work }: NoticeDependencies,
  reply: InferOutput<typeof smsReplyField>,
): Promise<void> {
  const { content, phone_number: phone, send_time: sentAt, sequence_id: sequence } = reply
  const recent = await messages.lastTo(recipientLookupOf(hash, phone), now - ANSWERS_FOR_MS)
  const message = recent.find(({ channel }) => channel === 'sms')
  if (!message) return
  const id = hash('reply', `${phone}/${sequence}/${sentAt}/${content}`)
  await work.commit(async (change) => {
    if (await events.replyWithin(change, id)) return
    const text = [...content.trim()].slice(0, LONGEST_REPLY).join('')
    await events.addReply(change, {
      _id: id,
      messageId: message._id,
      position: positionOf(now, id.slice(0, 12)),
      at: now,
      content: cipher.encrypt(text, replyContext(id)),
    })
    const event = { kind: 'replied', replyId: id, firstCharacter: onlyCharacterOf(text) } as const
    await tell(change, message, event, now)
  }, id)
}

import { callMessage, linkMessage } from '@qingjian/cloudfunctions/follow-up/contact-message'
import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { OutboxMessage } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { sealMessage } from '@qingjian/cloudfunctions/platform/outbox/seal-message'
import { contactContext } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { COMMISSION } from '../places/build-places'
import type { RecordedFollowUp } from './follow-up-record'

const DAY_MS = 24 * 3_600_000
/** How far back messages are seeded; what was asked before is told by the follow-ups. */
const SHOWN_DAYS = 60
const SECOND_MS = 1_000
const { callMinute, smsPart } = DEFAULT_NOTICE_SETTINGS.prices
const COST = { sms: smsPart, voice: callMinute }
const PARTS = { sms: 2, voice: 1 }
const KEYS: Record<string, string> = { solved: '1', 'not-solved': '2', 'nobody-contacted': '3' }

/** The messages and calls of a follow-up as the outbox keeps them, delivered or not taken. */
export function sentMessages(
  { cipher, hash, until }: { cipher: FieldCipher; hash: KeyedHash; until: number },
  { _id, contact }: RatingDocument,
  { followUp, token }: RecordedFollowUp,
): OutboxMessage[] {
  if (contact === undefined) return []
  const to = cipher.decrypt(contact.mobile, contactContext(_id))
  return followUp.contacts.flatMap(({ at, channel, result, settledAt = at }, place) => {
    if ((channel !== 'sms' && channel !== 'voice') || at < until - SHOWN_DAYS * DAY_MS) return []
    const before = { ...followUp, contacts: followUp.contacts.slice(0, place) }
    const expiresAt = at + DAY_MS
    const request =
      channel === 'sms'
        ? linkMessage(before, { to, token, expiresAt })
        : callMessage(before, { to, commission: COMMISSION.name, expiresAt })
    const message = sealMessage({ cipher, hash }, request, at)
    const key = channel === 'voice' ? KEYS[result ?? ''] : undefined
    const isTaken = channel === 'sms' || result !== 'not-taken'
    return [
      {
        ...message,
        state: isTaken ? ('delivered' as const) : ('failed' as const),
        attempts: 1,
        sentAt: at + SECOND_MS,
        providerId: `demo-${message._id.slice(0, 20)}`,
        ...(!isTaken && { code: '200005' }),
        ...(key !== undefined && { key }),
        settledAt,
        parts: PARTS[channel],
        cost: COST[channel] * PARTS[channel],
      },
    ]
  })
}

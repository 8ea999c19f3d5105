import type { MessageRequest } from '../platform/outbox/outbox.documents'
import type { FollowUpDocument } from './follow-up.documents'

/** Letters and digits that nobody mistakes for one another; 22 of them are more than 120 random bits. */
export const TOKEN_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
export const TOKEN_LENGTH = 22
/** How long the link of a message can be answered by. */
export const LINK_MS = 7 * 24 * 3_600_000

/** The occasion of a contact, by its place among the follow-up's contacts: one contact is one message. */
export function contactOccasion(followUpId: string, place: number): string {
  return `follow-up/${followUpId}/${place}`
}

/** What comes back with a message's result. */
function contactSubject(followUpId: string, place: number): string {
  return `${followUpId}.${place}`
}

/** The follow-up and the place of the contact that a result is about. */
export function readContactSubject(subject: string): { followUpId: string; place: number } {
  const [followUpId = '', place = ''] = subject.split('.')
  return { followUpId, place: Number(place) }
}

/** The short message with the link. */
export function linkMessage(
  { _id, contacts, kind }: FollowUpDocument,
  { expiresAt, to, token }: { to: string; token: string; expiresAt: number },
): MessageRequest {
  return {
    occasion: contactOccasion(_id, contacts.length),
    template: kind === 'case' ? 'follow-up-link' : 'follow-up-sampled-link',
    to,
    parameters: { token },
    expiresAt,
    origin: { feature: 'follow-up', subject: contactSubject(_id, contacts.length) },
  }
}

/** The call that asks for a key; it rings before the hours for calls end or not at all. */
export function callMessage(
  { _id, contacts }: FollowUpDocument,
  { commission, expiresAt, to }: { to: string; commission: string; expiresAt: number },
): MessageRequest {
  return {
    occasion: contactOccasion(_id, contacts.length),
    template: 'follow-up-call',
    to,
    parameters: { commission },
    expiresAt,
    origin: { feature: 'follow-up', subject: contactSubject(_id, contacts.length) },
  }
}

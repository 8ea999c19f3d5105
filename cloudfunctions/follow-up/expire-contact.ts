import type { Change } from '../platform/serve/unit-of-work'
import { contactOccasion } from './contact-message'
import type { FollowUpDocument, StoredContact } from './follow-up.documents'

/**
 * Gives up waiting for the result of the last contact. What has not left is withdrawn and troubled nobody; what may have
 * left counts as made.
 */
export async function expireContact(
  change: Change,
  followUp: FollowUpDocument,
  now: number,
): Promise<FollowUpDocument> {
  const place = followUp.contacts.length - 1
  const last = followUp.contacts[place]
  if (last === undefined || last.result !== undefined) return followUp
  if (last.channel !== 'sms' && last.channel !== 'voice') return followUp
  const hasNotLeft = await change.withdraw(contactOccasion(followUp._id, place))
  const given: StoredContact = {
    ...last,
    result: hasNotLeft ? 'not-sent' : 'unclear',
    // A message was waited for long enough; a call may have rung until now.
    ...(last.channel === 'voice' && { settledAt: now }),
  }
  return { ...followUp, contacts: [...followUp.contacts.slice(0, place), given] }
}

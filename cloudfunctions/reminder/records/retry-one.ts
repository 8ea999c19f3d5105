import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { countParts } from '@qingjian/shared/kernel/message-length'
import { mobileContext, type PersonDocument } from '../../platform/directory/directory.documents'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'
import { smsOccasionOf } from '../sending/message-occasions'
import type { Speech } from './spoken-words'
import { whyNotRetry } from './why-not-retry'

/**
 * Has one reminder sent again, reminder and message in one transaction, to the number that the person has now.
 * @returns why not, in words; undefined when it is queued, also by an earlier run of this very request
 */
export async function retryOne(
  dependencies: ReminderDependencies,
  { _id }: ReminderDocument,
  person: PersonDocument | undefined,
  speech: Speech,
  windowDays: number,
): Promise<string | undefined> {
  const { cipher, now, reminders, requestId, signature, work } = dependencies
  return work.commit(async (change) => {
    const stored = await reminders.within(change, _id)
    if (!stored) return '这条提醒已经过了保存期'
    if (stored.retriedBy === requestId) return undefined
    const why = whyNotRetry(stored, person, speech)
    const { words } = speech
    if (why !== undefined || person?.mobile === undefined || !words) return why
    const attempts = stored.attempts + 1
    await reminders.update(change, _id, {
      set: {
        state: 'queued',
        bySms: true,
        parts: countParts(stored.text, signature),
        attempts,
        earlier: earlierOf(stored),
        retriedBy: requestId,
      },
      remove: ['code', 'reason', 'cost'],
    })
    await change.enqueue({
      occasion: smsOccasionOf(_id, attempts),
      template: 'reminder',
      to: cipher.decrypt(person.mobile, mobileContext(person._id)),
      parameters: stored.values,
      wording: { text: words.text, providerCode: words.providerCode },
      origin: { feature: 'reminder', subject: _id },
      whileHere: person._id,
      expiresAt: startOfDay(addDays(dayOf(now), windowDays + 1)),
    })
    return undefined
  }, `retry/${_id}`)
}

/** What the attempts so far came to; one that the provider never took cost nothing and had no parts. */
function earlierOf({ cost = 0, earlier = { parts: 0, cost: 0 }, parts }: ReminderDocument) {
  return { parts: earlier.parts + (cost > 0 ? parts : 0), cost: earlier.cost + cost }
}

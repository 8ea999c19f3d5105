import type { OutboxStanding } from '../../platform/outbox/outbox-door.repository'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'
import { smsOccasionOf } from '../sending/message-occasions'

/** Messages that are asked about at once. */
const PAGE = 1000

/** Where the messages of reminders stand that wait for a result, by the reminder's id. */
export async function standingOf(
  { outbox }: Pick<ReminderDependencies, 'outbox'>,
  reminders: readonly Pick<ReminderDocument, '_id' | 'attempts' | 'state'>[],
): Promise<Map<string, OutboxStanding>> {
  const waiting = reminders.filter(({ state }) => state === 'queued')
  const standing = new Map<string, OutboxStanding>()
  for (let from = 0; from < waiting.length; from += PAGE) {
    const part = waiting.slice(from, from + PAGE)
    const byOccasion = new Map(part.map(({ _id, attempts }) => [smsOccasionOf(_id, attempts), _id]))
    for (const [occasion, state] of await outbox.standing([...byOccasion.keys()]))
      standing.set(byOccasion.get(occasion) ?? '', state)
  }
  return standing
}

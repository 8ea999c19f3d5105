import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import type { Change } from '../platform/serve/unit-of-work'
import { eventOf } from './message-events'
import type { NoticeDependencies } from './notice.dependencies'
import type { MessageEventDocument } from './notice.documents'
import { openMessage } from './open-message'

export type CostNeeds = Pick<NoticeDependencies, 'cipher' | 'environment' | 'events' | 'settings'>

/**
 * What a message has come to with all its attempts, in 分. A receipt may be faster than the note of the acceptance, or
 * tell of what the provider took without answering: the acceptance is noted then, so that the cost is never missing.
 */
export async function costWithin(
  needs: CostNeeds,
  change: Change,
  message: OutboxMessage,
  wasTaken: boolean,
  at: number,
): Promise<number> {
  const { events } = needs
  const accepted = await events.within(change, eventOf(message, at, 'accept')._id)
  const billed =
    message.channel === 'voice' ? await events.within(change, eventOf(message, at, 'bill')._id) : undefined
  const own = costOf(accepted) + costOf(billed)
  const before = message.attempts > 1 ? await costBefore(needs, message) : 0
  if (accepted || !wasTaken) return before + own
  const { cost, parts } = openMessage(needs, message, await needs.settings.read(at))
  await events.record(change, eventOf(message, at, 'accept', { parts, cost }))
  return before + own + cost
}

const costOf = (event: Pick<MessageEventDocument, 'cost'> | undefined) => event?.cost ?? 0

/** Of the attempts before the last one, about which nothing changes any more. */
async function costBefore({ events }: CostNeeds, { _id: id, attempts }: OutboxMessage): Promise<number> {
  const earlier = (await events.of([id])).filter(({ attempt }) => attempt < attempts)
  return earlier.reduce((sum, event) => sum + costOf(event), 0)
}

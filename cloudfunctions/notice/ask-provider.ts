import { dayOf } from '@qingjian/shared/calendar/day'
import type { CallFate, SmsFate } from '../platform/gateway/message-gateway'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { recipientContext } from '../platform/outbox/seal-message'
import { outIdOf } from './give-to-provider'
import type { NoticeDependencies } from './notice.dependencies'

/** How far the provider's clock may be from ours. */
const CLOCK_MS = 5 * 60_000

type Needs = Pick<NoticeDependencies, 'cipher' | 'environment' | 'events'>

/** The days in Shanghai on which the provider may have taken a message, by its own clock. */
export function sendingDaysOf({ createdAt, sentAt = createdAt }: OutboxMessage, now: number): string[] {
  const days = [dayOf(sentAt - CLOCK_MS), dayOf(sentAt), dayOf(Math.min(now, sentAt + CLOCK_MS))]
  return [...new Set(days)]
}

/** Asks the provider after a short message; absent only when it was absent on each of the days. */
export async function askSms(
  { cipher, environment: { gateway } }: Needs,
  { _id: id, recipient }: OutboxMessage,
  days: readonly string[],
): Promise<SmsFate> {
  if (!gateway) return { outcome: 'unclear' }
  const to = cipher.decrypt(recipient, recipientContext(id))
  for (const day of days) {
    const fate = await gateway.querySms({ to, day, outId: outIdOf(id) })
    if (fate.outcome !== 'absent') return fate
  }
  return { outcome: 'absent' }
}

/** Asks the provider after a call, by the number it gave to it. */
export async function askCall(
  { environment: { gateway }, events }: Needs,
  { _id: id, createdAt, sentAt = createdAt }: OutboxMessage,
): Promise<CallFate> {
  const accepted = (await events.of([id])).filter(({ event }) => event === 'accept')
  const callId = accepted.sort((one, other) => other.attempt - one.attempt)[0]?.providerId
  if (!gateway) return { outcome: 'unclear' }
  if (callId === undefined) return { outcome: 'pending' }
  return gateway.queryCall({ callId, calledAt: sentAt })
}

import { dayOf } from '@qingjian/shared/calendar/day'
import type { NoticeSettings } from '@qingjian/shared/notice/notice-settings'
import { callEndOf } from '@qingjian/shared/notice/provider-answers'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import type { Change } from '../platform/serve/unit-of-work'
import { eventOf } from './message-events'
import type { NoticeDependencies } from './notice.dependencies'
import { type Settlement, type SettleNeeds, settleWithin } from './settle-message'

type Needs = SettleNeeds & Pick<NoticeDependencies, 'channels'>

/** The end of a call, as a receipt or the provider's answer tells it. */
export interface CallEnd {
  code: string
  seconds: number
  key?: string
}

/** Settles a call that is over, with what it really cost. @returns whether anything changed */
export function settleCall(
  needs: Needs,
  { prices }: Pick<NoticeSettings, 'prices'>,
  messageId: string,
  { code, key, seconds }: CallEnd,
  at: number,
): Promise<boolean> {
  return needs.work.commit(async (change) => {
    const message = await needs.messages.within(change, messageId)
    if (!message) return false
    await bill(needs, change, message, { minutes: Math.ceil(seconds / 60), prices, at })
    const settlement: Settlement = callEndOf(code)?.taken
      ? { event: 'deliver', code, ...(key === undefined ? {} : { key }) }
      : { event: 'fail', code }
    return settleWithin(needs, change, message, settlement, at)
  }, messageId)
}

/** One minute was reckoned with when the call was made; once its end is known, the rest is added or given back. */
async function bill(
  { channels, events }: Pick<Needs, 'channels' | 'events'>,
  change: Change,
  message: OutboxMessage,
  { at, minutes, prices }: { at: number; minutes: number; prices: NoticeSettings['prices'] },
): Promise<void> {
  const cost = (minutes - 1) * prices.callMinute
  const row = eventOf(message, at, 'bill', { parts: minutes, cost })
  if (await events.within(change, row._id)) return
  await events.record(change, row)
  if (cost !== 0)
    await channels.noteExtra(change, { _id: row._id, day: dayOf(at), at, sent: {}, spent: cost })
}

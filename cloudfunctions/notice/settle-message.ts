import { afterEvent, type MessageEvent } from '@qingjian/shared/notice/message-state'
import { callEndOf, isDeadNumber, wordsOf } from '@qingjian/shared/notice/provider-answers'
import type { NoticeEvent } from '../platform/handover/handover-topics'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import type { Change } from '../platform/serve/unit-of-work'
import { type CostNeeds, costWithin } from './cost-within'
import { eventOf } from './message-events'
import type { NoticeDependencies } from './notice.dependencies'

/** What happened to a message, by a receipt, an answer, or a person. */
export interface Settlement {
  event: MessageEvent
  code?: string
  /** Why a person decided so. */
  reason?: string
  /** The key that was pressed during the call. */
  key?: string
  /** The provider did not take it, so that it cost nothing. */
  isRefused?: true
}

export type SettleNeeds = CostNeeds & Pick<NoticeDependencies, 'messages' | 'work'>

/**
 * Brings a message into the state that an event leads to, tells whoever wrote it, and notes it: all of it once, however
 * often and in whatever order the news comes. @returns whether anything changed
 */
export function settleMessage(
  needs: SettleNeeds,
  messageId: string,
  settlement: Settlement,
  at: number,
): Promise<boolean> {
  return needs.work.commit(async (change) => {
    const message = await needs.messages.within(change, messageId)
    return message === undefined ? false : settleWithin(needs, change, message, settlement, at)
  }, messageId)
}

/** As `settleMessage`, within a transaction that has just read the message. */
export async function settleWithin(
  needs: Omit<SettleNeeds, 'work'>,
  change: Change,
  message: OutboxMessage,
  settlement: Settlement,
  at: number,
): Promise<boolean> {
  const { events, messages } = needs
  const { code, event, key, reason } = settlement
  const state = afterEvent(message.state, event)
  // A pressed key is an answer whatever else was heard of the call, unless there was one before.
  const isNewKey = key !== undefined && message.key === undefined
  if (state === undefined && !isNewKey) return false
  await messages.update(change, message._id, {
    set: {
      ...(state === undefined ? {} : { state, settledAt: at, dueAt: at }),
      ...(code === undefined ? {} : { code }),
      ...(isNewKey ? { key } : {}),
    },
  })
  const row = eventOf(message, at, state === undefined ? 'key' : event, {
    ...(code === undefined ? {} : { code }),
    ...(reason === undefined ? {} : { reason }),
    ...(key === undefined ? {} : { key }),
  })
  // A message that a person sent again may meet the same event in the same attempt.
  if (!(await events.within(change, row._id))) await events.record(change, row)
  const isOver = state === 'delivered' || state === 'failed'
  const cost = isOver ? await costWithin(needs, change, message, wasTaken(settlement), at) : undefined
  const news = newsOf(message, { code, event, key })
  if (news) await tell(change, message, news, at, cost)
  return true
}

/** Only what the provider had can have been delivered, or have failed by its own account. */
function wasTaken({ event, isRefused }: Settlement): boolean {
  return event === 'deliver' || (event === 'fail' && isRefused !== true)
}

/** Tells the feature that wrote the message. @param cost what it came to in the end, in 分 */
export async function tell(
  change: Change,
  message: OutboxMessage,
  event: NoticeEvent,
  at: number,
  cost?: number,
): Promise<void> {
  if (!message.origin) return
  const { feature, subject } = message.origin
  const detail = event.kind === 'replied' ? `/${event.replyId}` : 'key' in event ? `/${event.key}` : ''
  await change.handOver({
    to: feature,
    topic: 'notice.result',
    occasion: `${message._id}/${message.attempts}/${event.kind}${detail}`,
    facts: {
      messageId: message._id,
      subject,
      at,
      event,
      ...(event.kind === 'failed' || event.kind === 'not-answered' ? { words: wordsOf(event.code) } : {}),
      // What a call costs is only known at its end, which may be later than its answer.
      ...(cost !== undefined && (event.kind === 'delivered' || event.kind === 'failed') ? { cost } : {}),
    },
  })
}

function newsOf(
  message: OutboxMessage,
  { code = '', event, key }: { code: string | undefined; event: MessageEvent; key: string | undefined },
): NoticeEvent | undefined {
  if (event === 'deliver') {
    if (message.channel !== 'voice') return { kind: 'delivered' }
    // The key was told already when it was pressed.
    if (key === undefined && message.key !== undefined) return undefined
    return key === undefined ? { kind: 'answered' } : { kind: 'answered', key }
  }
  if (event === 'fail' || event === 'giveUp') {
    const numberIsDead = isDeadNumber(code)
    const isNotTaken = message.channel === 'voice' && callEndOf(code)?.taken === false && !numberIsDead
    return isNotTaken ? { kind: 'not-answered', code } : { kind: 'failed', code, numberIsDead }
  }
  if (event === 'park') return { kind: 'unknown' }
  if (event === 'expire') return { kind: 'expired' }
  if (event === 'cancel') return { kind: 'cancelled' }
  return undefined
}

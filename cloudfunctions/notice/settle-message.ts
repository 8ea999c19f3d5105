import { afterEvent, type MessageEvent } from '@qingjian/shared/notice/message-state'
import { callEndOf, isDeadNumber } from '@qingjian/shared/notice/provider-answers'
import type { NoticeEvent } from '../platform/handover/handover-topics'
import { positionOf } from '../platform/ids/position'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import type { Change } from '../platform/serve/unit-of-work'
import type { NoticeDependencies } from './notice.dependencies'
import type { MessageEventDocument } from './notice.documents'

/** What happened to a message, by a receipt, an answer, or a person. */
export interface Settlement {
  event: MessageEvent
  code?: string
  /** The key that was pressed during the call. */
  key?: string
}

export type SettleNeeds = Pick<NoticeDependencies, 'messages' | 'events' | 'work'>

/** The row of an event; its id says what it is about, so that it is written once. */
export function eventOf(
  message: OutboxMessage,
  at: number,
  event: MessageEventDocument['event'],
  more: Partial<Pick<MessageEventDocument, 'providerId' | 'code' | 'key' | 'parts' | 'cost'>> = {},
): MessageEventDocument {
  const what = more.key === undefined ? event : `${event}.${more.key}`
  const id = `${message._id}.${message.attempts}.${what}`
  return {
    _id: id,
    messageId: message._id,
    position: positionOf(at, what),
    at,
    event,
    attempt: message.attempts,
    ...more,
  }
}

/**
 * Brings a message into the state that an event leads to, tells whoever wrote it, and notes it: all of it once, however
 * often and in whatever order the news comes. @returns whether anything changed
 */
export function settleMessage(
  { events, messages, work }: SettleNeeds,
  messageId: string,
  settlement: Settlement,
  at: number,
): Promise<boolean> {
  return work.commit(async (change) => {
    const message = await messages.within(change, messageId)
    return message === undefined ? false : settleWithin({ events, messages }, change, message, settlement, at)
  }, messageId)
}

/** As `settleMessage`, within a transaction that has just read the message. */
export async function settleWithin(
  { events, messages }: Omit<SettleNeeds, 'work'>,
  change: Change,
  message: OutboxMessage,
  { code, event, key }: Settlement,
  at: number,
): Promise<boolean> {
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
    ...(key === undefined ? {} : { key }),
  })
  // A message that a person sent again may meet the same event in the same attempt.
  if (!(await events.within(change, row._id))) await events.record(change, row)
  const news = newsOf(message, { code, event, key })
  if (news && message.origin) await tell(change, message, news, at)
  return true
}

/** Tells the feature that wrote the message. */
export async function tell(
  change: Change,
  message: OutboxMessage,
  event: NoticeEvent,
  at: number,
): Promise<void> {
  if (!message.origin) return
  const { feature, subject } = message.origin
  const detail = event.kind === 'replied' ? `/${event.replyId}` : 'key' in event ? `/${event.key}` : ''
  await change.handOver({
    to: feature,
    topic: 'notice.result',
    occasion: `${message._id}/${message.attempts}/${event.kind}${detail}`,
    facts: { messageId: message._id, subject, at, event },
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
  return undefined
}

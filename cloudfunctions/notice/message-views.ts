import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { maskMobile } from '@qingjian/shared/kernel/mask'
import type { MessageEvent } from '@qingjian/shared/notice/message-state'
import type { readMessage } from '@qingjian/shared/notice/notice.contracts'
import { wordsOf } from '@qingjian/shared/notice/provider-answers'
import { templateOf } from '@qingjian/shared/notice/templates'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { recipientContext } from '../platform/outbox/seal-message'
import type { NoticeDependencies } from './notice.dependencies'
import type { MessageEventDocument } from './notice.documents'

type MessageView = ContractOutput<typeof readMessage>['message']

const ENDED = new Set(['delivered', 'failed', 'unknown', 'cancelled', 'expired'])

/** A message as staff see it: never whom it reaches in full. */
export function messageViewOf(
  { cipher }: Pick<NoticeDependencies, 'cipher'>,
  message: OutboxMessage,
  events: readonly MessageEventDocument[],
): MessageView {
  const { _id: id, channel, code, key, sentAt, settledAt, state } = message
  const own = events.filter(({ messageId }) => messageId === id)
  const last = own
    .filter(({ parts }) => parts !== undefined)
    .sort((one, other) => one.at - other.at)
    .at(-1)
  const recipient =
    channel === 'subscribe' ? '微信用户' : maskMobile(cipher.decrypt(message.recipient, recipientContext(id)))
  return {
    id,
    channel,
    template: message.template,
    templateName: templateOf(message.template).name,
    recipient,
    state,
    ...(code === undefined || code === '' ? {} : { code, reason: wordsOf(code) }),
    createdAt: message.createdAt,
    ...(state === 'queued' ? { dueAt: message.dueAt } : {}),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(settledAt === undefined || !ENDED.has(state) ? {} : { settledAt }),
    attempts: message.attempts,
    ...(last?.parts === undefined ? {} : { parts: last.parts }),
    cost: own.reduce((sum, { cost = 0 }) => sum + cost, 0),
    ...(key === undefined ? {} : { key }),
  }
}

const EVENT_WORDS: Record<MessageEvent | 'key' | 'bill', string> = {
  claim: '开始发送',
  putBack: '重新排队',
  accept: '服务商已接收',
  deliver: '已送达',
  fail: '未送达',
  park: '结果不明，等人处理',
  resend: '人工决定重发',
  giveUp: '人工决定不再发送',
  cancel: '已取消',
  expire: '已过期，未发送',
  key: '按键',
  bill: '通话计费',
}

/** What happened to a message, in words, oldest first. */
export function stepsOf(
  message: OutboxMessage,
  events: readonly MessageEventDocument[],
): { at: number; what: string }[] {
  const isCall = message.channel === 'voice'
  const inOrder = [...events].sort((one, other) => one.at - other.at || (one._id < other._id ? -1 : 1))
  const steps = inOrder.map(({ at, code, event, key, parts, reason: typed }) => {
    const base = isCall && event === 'deliver' ? '接通' : EVENT_WORDS[event]
    const pressed = key === undefined ? '' : `，按了${key}键`
    const minutes = event === 'bill' ? `${parts ?? 0}分钟` : ''
    const why = typed ?? (code === undefined || code === '' || event === 'deliver' ? '' : wordsOf(code))
    return { at, what: `${base}${minutes}${pressed}${why === '' ? '' : `：${why}`}` }
  })
  return [{ at: message.createdAt, what: '写入待发' }, ...steps]
}

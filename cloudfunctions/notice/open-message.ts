import { countParts } from '@qingjian/shared/kernel/message-length'
import { fillText, registeredText, templateOf } from '@qingjian/shared/notice/templates'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { parametersContext, recipientContext } from '../platform/outbox/seal-message'
import type { NoticeDependencies } from './notice.dependencies'
import type { StoredNoticeSettings } from './notice.documents'

/** A message with what only a sender may see. */
export interface OpenMessage {
  message: OutboxMessage
  /** A mobile number or an openid. */
  to: string
  parameters: Record<string, string>
  /** Parts of a short message; the first minute of a call. */
  parts: number
  /** In 分. */
  cost: number
}

type Needs = Pick<NoticeDependencies, 'cipher' | 'environment'>

/** The text of a message, with the given values. */
export function textOf(
  { environment }: Pick<Needs, 'environment'>,
  message: OutboxMessage,
  parameters: Record<string, string>,
): string {
  const template = templateOf(message.template)
  if (template.channel !== 'subscribe')
    return fillText(message.wording?.text ?? registeredText(template.text, environment.site), parameters)
  return Object.values(template.fields)
    .map(({ title, variable }) => `${title}：${parameters[variable] ?? ''}`)
    .join('\n')
}

/** Decrypts whom a message is for and what it says. */
export function openMessage(
  { cipher, environment }: Needs,
  message: OutboxMessage,
  { prices }: Pick<StoredNoticeSettings, 'prices'>,
): OpenMessage {
  const { _id: id, channel } = message
  const parameters = parametersOf({ cipher }, message)
  const to = cipher.decrypt(message.recipient, recipientContext(id))
  if (channel === 'sms') {
    const parts = countParts(textOf({ environment }, message, parameters), environment.signature)
    return { message, to, parameters, parts, cost: parts * prices.smsPart }
  }
  return { message, to, parameters, parts: 1, cost: channel === 'voice' ? prices.callMinute : 0 }
}

/** The values that a message was written with. */
export function parametersOf(
  { cipher }: Pick<Needs, 'cipher'>,
  message: OutboxMessage,
): Record<string, string> {
  return JSON.parse(cipher.decrypt(message.parameters, parametersContext(message._id))) as Record<
    string,
    string
  >
}

import { providerCodeOf } from '@qingjian/shared/notice/provider-codes'
import { templateOf } from '@qingjian/shared/notice/templates'
import type { SendOutcome } from '../platform/gateway/message-gateway'
import type { NoticeDependencies } from './notice.dependencies'
import type { OpenMessage } from './open-message'

/** Calls take an `OutId` of 15 characters at most. */
const OUT_ID_LENGTH = 15

/** What the provider brings back of a message in its receipts. */
export function outIdOf(messageId: string): string {
  return messageId.slice(0, OUT_ID_LENGTH)
}

/** Characters that WeChat takes in a field, by the kind that its name begins with. */
const FIELD_LENGTHS: Record<string, number> = { thing: 20, phrase: 5 }

/** Hands one message to the provider of its channel. Never throws. */
export async function giveToProvider(
  { environment, weChat }: Pick<NoticeDependencies, 'environment' | 'weChat'>,
  { message, parameters, to }: OpenMessage,
): Promise<SendOutcome> {
  const { _id: id, template: code } = message
  const { gateway, templateCodes } = environment
  const template = templateOf(code)
  const templateCode = message.wording?.providerCode ?? providerCodeOf(code, templateCodes)
  if (template.channel === 'subscribe') {
    const fields = Object.entries(template.fields).map(([field, { variable }]) => {
      const most = FIELD_LENGTHS[field.replace(/\d+$/, '')]
      const value = parameters[variable] ?? ''
      return [field, most === undefined ? value : [...value].slice(0, most).join('')]
    })
    return weChat.sendSubscribeMessage({
      openid: to,
      templateId: templateCode,
      page: parameters.page ?? '',
      fields: Object.fromEntries(fields),
    })
  }
  if (gateway === undefined) return { outcome: 'unreached' }
  const request = { to, templateCode, parameters, outId: outIdOf(id) }
  if (template.channel === 'sms') return gateway.sendSms(request)
  const keys = Object.keys(template.keys).map((key) => ({
    key,
    code: providerCodeOf(code, templateCodes, key),
  }))
  return gateway.call({ ...request, keys, byeCode: providerCodeOf(code, templateCodes, 'bye') })
}

import { templatesToRegister } from '@qingjian/shared/notice/provider-codes'
import { registeredText } from '@qingjian/shared/notice/templates'

/** A text that the operator has approved, under the operator's code. */
interface ApprovedText {
  code: string
  text: string
}

/** The texts of the local account at the SMS and voice gateways: those that 清鉴 would have approved in production. */
export interface ApprovedTexts {
  sms: ApprovedText[]
  voice: ApprovedText[]
}

/** What the emulator fills in where a text names the pages for citizens. */
const SITE = '{QINGJIAN_PUBLIC_URL}'

export function approvedTexts(): ApprovedTexts {
  const of = (channel: 'sms' | 'voice'): ApprovedText[] =>
    templatesToRegister()
      .filter((template) => template.channel === channel)
      .map(({ code, text }) => ({ code, text: registeredText(text, SITE) }))
  return { sms: of('sms'), voice: of('voice') }
}

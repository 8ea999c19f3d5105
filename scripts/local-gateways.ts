import { templatesToRegister } from '@qingjian/shared/notice/provider-codes'
import { registeredText } from '@qingjian/shared/notice/templates'
import { FIRST_TEMPLATES } from '@qingjian/shared/reminder/first-templates'
import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'

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

/** The code under which the local account has the first template of a kind; what staff write later, they register. */
function codeOfFirstTemplate(kind: ReminderKind): string {
  return `SMS_REMINDER_${kind.replace('-', '_').toUpperCase()}`
}

export function approvedTexts(): ApprovedTexts {
  const of = (channel: 'sms' | 'voice'): ApprovedText[] =>
    templatesToRegister()
      .filter((template) => template.channel === channel)
      .map(({ code, text }) => ({ code, text: registeredText(text, SITE) }))
  const reminders = FIRST_TEMPLATES.map(({ kind, text }) => ({ code: codeOfFirstTemplate(kind), text }))
  return { sms: [...of('sms'), ...reminders], voice: of('voice') }
}

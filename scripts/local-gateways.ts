import { NOTICE_TEMPLATES, type NoticeTemplate, registeredText } from '@qingjian/shared/notice/templates'

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

/** `follow-up-link` → `SMS_FOLLOW_UP_LINK`. */
function operatorCode(prefix: 'SMS' | 'TTS', code: string, part = ''): string {
  return [prefix, code.toUpperCase().replaceAll('-', '_'), part].filter((piece) => piece !== '').join('_')
}

export function approvedTexts(): ApprovedTexts {
  const templates: [string, NoticeTemplate][] = Object.entries(NOTICE_TEMPLATES)
  return {
    sms: templates.flatMap(([code, template]) =>
      template.channel === 'sms'
        ? [{ code: operatorCode('SMS', code), text: registeredText(template.text, SITE) }]
        : [],
    ),
    voice: templates.flatMap(([code, template]) =>
      template.channel === 'voice'
        ? [
            { code: operatorCode('TTS', code), text: template.text },
            ...Object.entries(template.keys).map(([key, text]) => ({
              code: operatorCode('TTS', code, `KEY_${key}`),
              text,
            })),
            { code: operatorCode('TTS', code, 'BYE'), text: template.bye },
          ]
        : [],
    ),
  }
}

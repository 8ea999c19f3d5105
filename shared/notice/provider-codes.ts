import { isWritten, NOTICE_TEMPLATE_CODES, type NoticeTemplateCode, templateOf } from './templates'

const PREFIXES = { sms: 'SMS_', voice: 'TTS_', subscribe: '' } as const

/**
 * The provider's code of a template, or of a part of a call (`1`, `2`, … or `bye`), unless the installation was given
 * another one: `given` maps `follow-up-call` and `follow-up-call/1` to what the provider called them.
 */
export function providerCodeOf(
  code: NoticeTemplateCode,
  given: Readonly<Record<string, string>>,
  part?: string,
): string {
  const name = part === undefined ? code : `${code}/${part}`
  const prefix = PREFIXES[templateOf(code).channel]
  const own = prefix === '' ? name : prefix + name.replace(/[-/]/g, '_').toUpperCase()
  return given[name] ?? own
}

/** A text that has to be registered with the provider before anything can be sent. */
export interface RegisteredTemplate {
  channel: 'sms' | 'voice'
  code: string
  text: string
}

/**
 * Everything that has to be registered for short messages and calls, the parts of calls each by themselves. What staff
 * write they have registered themselves.
 */
export function templatesToRegister(given: Readonly<Record<string, string>> = {}): RegisteredTemplate[] {
  return NOTICE_TEMPLATE_CODES.flatMap((code): RegisteredTemplate[] => {
    const template = templateOf(code)
    if (template.channel === 'subscribe' || isWritten(template)) return []
    const whole = { channel: template.channel, code: providerCodeOf(code, given), text: template.text }
    if (template.channel === 'sms') return [whole]
    const parts = Object.entries({ ...template.keys, bye: template.bye })
    return [
      whole,
      ...parts.map(([part, text]) => ({
        channel: 'voice' as const,
        code: providerCodeOf(code, given, part),
        text,
      })),
    ]
  })
}

import type { JsonFile } from '../json-file'
import type { OpenApiAnswer } from './open-api-protocol'

export interface SubscribeMessage {
  sequence: number
  touser: string
  templateId: string
  page?: string
  data: Record<string, { value: string }>
  /** UTC milliseconds. */
  sentAt: number
}

/** How many messages a user still accepts for a template; `always` for a long-term subscription. */
export interface Consent {
  openid: string
  templateId: string
  remaining: number | 'always'
}

export interface SubscribeState {
  messages: SubscribeMessage[]
  consents: Consent[]
}

const KEPT_MESSAGES = 1_000
const REFUSED = 43101

/** Messages that functions sent to users, and what users agreed to. Survives a restart. */
export interface SubscribeMessages {
  list(): SubscribeState
  /** Adds to what the user accepts: a tap on 允许 is worth one message. */
  consent(openid: string, templateId: string, times: number | 'always'): Consent
  /** `subscribeMessage.send`. */
  send(parameters: Record<string, unknown>): OpenApiAnswer
  clear(): void
}

export function createSubscribeMessages(
  file: JsonFile<SubscribeState>,
  now: () => number,
): SubscribeMessages {
  const consentOf = (openid: unknown, templateId: unknown): Consent | undefined =>
    file.value.consents.find((consent) => consent.openid === openid && consent.templateId === templateId)

  return {
    list: () => file.value,
    consent(openid, templateId, times) {
      const before = consentOf(openid, templateId)
      const remaining =
        times === 'always' || before?.remaining === 'always' ? 'always' : (before?.remaining ?? 0) + times
      const after: Consent = { openid, templateId, remaining }
      file.save({
        ...file.value,
        consents: [...file.value.consents.filter((consent) => consent !== before), after],
      })
      return after
    },
    send(parameters) {
      const refused = invalid(parameters)
      if (refused !== undefined) return refused
      const { touser, template_id: templateId, page, data } = parameters
      const consent = consentOf(touser, templateId)
      if (consent === undefined || consent.remaining === 0) {
        return { json: { errcode: REFUSED, errmsg: 'user refuse to accept the msg' } }
      }
      const sequence = (file.value.messages.at(-1)?.sequence ?? 0) + 1
      const message = { sequence, touser, templateId, page, data, sentAt: now() } as SubscribeMessage
      const remaining = consent.remaining === 'always' ? 'always' : consent.remaining - 1
      file.save({
        messages: [...file.value.messages, message].slice(-KEPT_MESSAGES),
        consents: file.value.consents.map((entry) => (entry === consent ? { ...consent, remaining } : entry)),
      })
      return { json: { errcode: 0, errmsg: 'ok', msgid: sequence } }
    },
    clear: () => file.save({ messages: [], consents: [] }),
  }
}

function invalid(parameters: Record<string, unknown>): OpenApiAnswer | undefined {
  const { touser, template_id: templateId, data } = parameters
  if (typeof touser !== 'string' || touser === '')
    return { json: { errcode: 40003, errmsg: 'invalid openid' } }
  if (typeof templateId !== 'string' || templateId === '') {
    return { json: { errcode: 40037, errmsg: 'invalid template_id' } }
  }
  const filled = typeof data === 'object' && data !== null && Object.values(data).every(hasValue)
  if (!filled) return { json: { errcode: 47003, errmsg: 'argument invalid! data is empty or malformed' } }
  return undefined
}

function hasValue(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'value' in item && String(item.value) !== ''
}

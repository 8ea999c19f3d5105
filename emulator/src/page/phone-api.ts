import type { SubscribeMessage } from '../open-api/subscribe-messages'
import type { Behaviour } from '../phones/behaviour'
import type { Call } from '../phones/call'
import type { PhoneSummary } from '../phones/list-phones'
import type { SmsMessage, SmsReply } from '../phones/phone-messages'
import { api, path } from './api'

export type { Behaviour, Call, PhoneSummary }

/** A subscribe message, with what opens its page in a browser. */
export type ServiceNotice = SubscribeMessage & { url?: string }

/** One phone with everything that reached it. */
export interface Phone {
  number: string
  openid?: string
  behaviour: Behaviour
  /** The emulator's time. */
  now: number
  messages: SmsMessage[]
  replies: SmsReply[]
  calls: Call[]
  subscribeMessages: ServiceNotice[]
}

/** What somebody can do with a call. */
export type CallAction = 'answer' | 'refuse' | 'busy' | 'off' | 'hang-up' | 'key'

export function actOnCall(callId: string, action: CallAction, key?: string): Promise<Call> {
  return api(path('calls', callId, action), 'POST', key === undefined ? {} : { key })
}

/** The address of one phone on this page. */
export function phoneHash(number: string): string {
  return `#phones/${number}`
}

import { dayOf } from '@qingjian/shared/calendar/day'
import type {
  CallFate,
  CallRequest,
  MessageGateway,
  SendOutcome,
  SmsFate,
  SmsRequest,
} from '../../platform/gateway/message-gateway'

/** What the provider has taken: sent once each time it was asked to, as in reality. */
export interface Taken extends SmsRequest {
  kind: 'sms' | 'call'
  providerId: string
  at: number
  state: 'waiting' | 'delivered' | 'failed'
  code: string
}

/** What the next requests meet. `lost`: taken, but the answer never comes. */
export type Fault = 'down' | 'silent' | 'lost' | { code: string }

/** The provider in memory, as forgetful and as faulty as a test wants it. */
export interface FakeGateway extends MessageGateway {
  readonly taken: Taken[]
  /** Requests to send that reached it or would have. */
  attempts: number
  queries: number
  /** Decides what a request to send meets; taken when it says nothing. */
  fault: (request: SmsRequest) => Fault | undefined
  /** Whether queries are answered. */
  answersQueries: boolean
  of(to: string): Taken[]
}

export function createFakeGateway(now: () => number): FakeGateway {
  const taken: Taken[] = []
  const take = (kind: Taken['kind'], request: SmsRequest): Taken => {
    const row: Taken = {
      ...request,
      kind,
      providerId: `${kind}-${taken.length + 1}`,
      at: now(),
      state: 'waiting',
      code: '',
    }
    taken.push(row)
    return row
  }
  const gateway: FakeGateway = {
    taken,
    attempts: 0,
    queries: 0,
    fault: () => undefined,
    answersQueries: true,
    of: (to) => taken.filter((one) => one.to === to),
    sendSms: async (request) => send('sms', request),
    call: async (request: CallRequest) => send('call', request),
    async querySms({ day, outId, to }): Promise<SmsFate> {
      gateway.queries += 1
      if (!gateway.answersQueries) return { outcome: 'unclear' }
      const found = taken.find((one) => one.to === to && one.outId === outId && dayOf(one.at) === day)
      return found ? { outcome: 'found', state: found.state, code: found.code } : { outcome: 'absent' }
    },
    async queryCall({ callId }): Promise<CallFate> {
      gateway.queries += 1
      if (!gateway.answersQueries) return { outcome: 'unclear' }
      const found = taken.find(({ providerId }) => providerId === callId)
      return !found || found.state === 'waiting'
        ? { outcome: 'pending' }
        : { outcome: 'ended', code: found.code, seconds: 30 }
    },
  }

  function send(kind: Taken['kind'], request: SmsRequest): SendOutcome {
    gateway.attempts += 1
    const fault = gateway.fault(request)
    if (fault === 'down') return { outcome: 'unreached' }
    if (fault === 'silent') return { outcome: 'unclear' }
    if (typeof fault === 'object') return { outcome: 'refused', code: fault.code }
    const { providerId } = take(kind, request)
    return fault === 'lost' ? { outcome: 'unclear' } : { outcome: 'accepted', providerId }
  }
  return gateway
}

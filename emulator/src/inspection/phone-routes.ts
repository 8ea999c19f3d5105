import type { Exchange } from '../http/exchange'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'
import type { SubscribeMessages } from '../open-api/subscribe-messages'
import { readBehaviour } from '../phones/behaviour'
import { listPhones } from '../phones/list-phones'
import type { PhoneOwners } from '../phones/phone-owners'
import type { TelephoneNetwork } from '../phones/telephone-network'
import { inspectionRoute, notFound, numberParameter, readFields } from './inspection-route'

export interface PhoneInspection {
  network: TelephoneNetwork
  owners: PhoneOwners
  subscribeMessages: SubscribeMessages
  /** What opens a page of the mini-program in a browser, with `{page}`. */
  pageUrl: string | undefined
}

const LONGEST_REPLY = 500
const MOST_MESSAGES = 20_000

/** The phones: what they got, and what somebody does with them. */
export function phoneRoutes(services: PhoneInspection): Route[] {
  const { network, owners } = services
  return [
    inspectionRoute('GET', 'phones', (exchange) =>
      listPhones(services, numberParameter(exchange, 'limit', 100, 10_000)),
    ),
    inspectionRoute('DELETE', 'phones', async () => {
      await network.clear()
      return []
    }),
    inspectionRoute('GET', 'phones/:number', ({ parameters: [number = ''] }) => {
      const openid = owners.openidOf(number)
      return {
        number,
        ...(openid === undefined ? {} : { openid }),
        behaviour: network.behaviourOf(number),
        now: network.now(),
        messages: network.messages.of(number),
        replies: network.messages.repliesOf(number),
        calls: network.calls.of(number),
        subscribeMessages: noticesOf(openid, services),
      }
    }),
    inspectionRoute('POST', 'phones/:number/reply', async (exchange) => {
      const { text } = await readFields(exchange)
      if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_REPLY)
        throw invalid(`text has 1 to ${LONGEST_REPLY} characters`)
      return network.reply(numberOf(exchange), text)
    }),
    inspectionRoute('POST', 'phones/:number/behaviour', async (exchange) => {
      const [number = ''] = exchange.parameters
      network.setBehaviour(number, asked(readBehaviour, await readFields(exchange)))
      return network.behaviourOf(number)
    }),
    inspectionRoute('DELETE', 'phones/:number/behaviour', ({ parameters: [number = ''] }) => {
      network.setBehaviour(number, undefined)
      return network.behaviourOf(number)
    }),
    inspectionRoute('POST', 'phones/:number/openid', async (exchange) => {
      const { openid } = await readFields(exchange)
      if (typeof openid !== 'string') throw invalid('openid is expected')
      owners.link(numberOf(exchange), openid)
      return { openid }
    }),
    inspectionRoute('GET', 'messages', (exchange) => messagesAsked(exchange, network)),
  ]
}

/** A user's subscribe messages, each with what opens its page. */
function noticesOf(openid: string | undefined, { pageUrl, subscribeMessages }: PhoneInspection): unknown[] {
  return subscribeMessages
    .list()
    .messages.filter(({ touser }) => touser === openid)
    .map((message) =>
      pageUrl === undefined || message.page === undefined
        ? message
        : { ...message, url: pageUrl.replace('{page}', message.page) },
    )
}

/** SMS in the order of sending, as a test wants to count them. */
function messagesAsked(exchange: Exchange, network: TelephoneNetwork): unknown {
  const { searchParams } = exchange.url
  const outId = searchParams.get('outId')
  const number = searchParams.get('number')
  const since = numberParameter(exchange, 'since', 0, Number.MAX_SAFE_INTEGER)
  const limit = numberParameter(exchange, 'limit', 1_000, MOST_MESSAGES)
  return (number === null ? network.messages.all() : network.messages.of(number))
    .filter((message) => message.sequence > since && (outId === null || message.outId === outId))
    .slice(0, limit)
}

function numberOf({ parameters: [number = ''] }: Exchange): string {
  if (!/^\d{3,12}$/.test(number)) throw invalid('the number has digits alone')
  return number
}

function asked<Value>(
  read: (fields: Record<string, unknown>) => Value,
  fields: Record<string, unknown>,
): Value {
  try {
    return read(fields)
  } catch (error) {
    if (error instanceof RangeError) throw invalid(error.message)
    throw error
  }
}

function invalid(message: string): HttpFailure {
  return new HttpFailure(400, 'INVALID_PARAM', message)
}

/** What somebody does with a call. */
export function callRoutes(network: TelephoneNetwork): Route[] {
  const find = (callId: string | undefined) => {
    const call = network.calls.find(callId ?? '')
    if (call === undefined) throw notFound(`call ${callId}`)
    return call
  }
  const happening = (event: 'answer' | 'refuse' | 'busy' | 'off' | 'hang-up' | 'key'): Route =>
    inspectionRoute('POST', `calls/:id/${event}`, async (exchange) => {
      const call = find(exchange.parameters[0])
      const { key } = event === 'key' ? await readFields(exchange) : { key: '' }
      if (event === 'key' && !(typeof key === 'string' && /^[0-9*#]$/.test(key)))
        throw invalid('key is one of 0–9, * and #')
      const happened = await network.calls.happen(call, event, network.now(), String(key))
      if (!happened)
        throw new HttpFailure(409, 'CONFLICT', `a call that is ${call.state} knows no ${event} now`)
      return call
    })
  return [
    inspectionRoute('GET', 'calls', ({ url }) => {
      const status = url.searchParams.get('status')
      return network.calls.all().filter(({ state }) => status === null || state === status)
    }),
    inspectionRoute('GET', 'calls/:id', ({ parameters: [callId] }) => find(callId)),
    ...(['answer', 'refuse', 'busy', 'off', 'hang-up', 'key'] as const).map(happening),
  ]
}

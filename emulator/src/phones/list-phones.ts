import type { SubscribeMessages } from '../open-api/subscribe-messages'
import type { Behaviour } from './behaviour'
import type { CallState } from './call-state'
import type { PhoneOwners } from './phone-owners'
import type { TelephoneNetwork } from './telephone-network'

/** One phone in the list of phones. */
export interface PhoneSummary {
  number: string
  label?: string
  openid?: string
  behaviour: Behaviour
  messages: number
  calls: number
  subscribeMessages: number
  /** The call that is ringing or being held. */
  call?: { callId: string; state: CallState }
  /** The latest thing that reached it, in few words. */
  latest?: { at: number; text: string }
}

export interface PhoneSources {
  network: TelephoneNetwork
  owners: PhoneOwners
  subscribeMessages: SubscribeMessages
}

/**
 * The phones that something reached or that somebody owns: ringing ones first, then by the latest thing.
 * @param most how many
 */
export function listPhones(
  { network, owners, subscribeMessages }: PhoneSources,
  most: number,
): PhoneSummary[] {
  const pushed = grouped(subscribeMessages.list().messages, ({ touser }) => touser)
  const called = grouped(network.calls.all(), ({ number }) => number)
  const numbers = new Set([...network.messages.numbers(), ...called.keys(), ...owners.numbers()])
  const phones = [...numbers].map((number): PhoneSummary => {
    const messages = network.messages.of(number).filter(({ delivered }) => delivered)
    const calls = called.get(number) ?? []
    const openid = owners.openidOf(number)
    const label = owners.labelOf(number)
    const mine = pushed.get(openid ?? '') ?? []
    const call = calls.filter(({ state }) => state !== 'ended').at(-1)
    const latest = [
      ...messages.slice(-1).map(({ sentAt, content }) => ({ at: sentAt, text: content })),
      ...calls.slice(-1).map(({ placedAt, start }) => ({ at: placedAt, text: start })),
      ...mine.slice(-1).map(({ sentAt, data }) => ({ at: sentAt, text: textsOf(data) })),
    ].sort((one, other) => other.at - one.at)[0]
    return {
      number,
      ...(label === undefined ? {} : { label }),
      ...(openid === undefined ? {} : { openid }),
      behaviour: network.behaviourOf(number),
      messages: messages.length,
      calls: calls.length,
      subscribeMessages: mine.length,
      ...(call === undefined ? {} : { call: { callId: call.callId, state: call.state } }),
      ...(latest === undefined ? {} : { latest }),
    }
  })
  return phones
    .sort((one, other) => urgency(other) - urgency(one) || lateness(other) - lateness(one))
    .slice(0, most)
}

function grouped<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function textsOf(data: Record<string, { value: string }>): string {
  return Object.values(data)
    .map(({ value }) => value)
    .join('，')
}

function urgency({ call }: PhoneSummary): number {
  return call === undefined ? 0 : call.state === 'ringing' ? 2 : 1
}

function lateness({ latest }: PhoneSummary): number {
  return latest?.at ?? 0
}

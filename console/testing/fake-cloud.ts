import type { CallEvent, Contract, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'

type Answer = { ok: true; data: unknown } | { ok: false; error: Failure }

/** A call as the cloud saw it. */
export interface SeenCall extends CallEvent {
  feature: string
}

/** Stands in for the network: answers each method as told, and keeps what was asked. */
export interface FakeCloud {
  calls: SeenCall[]
  answers<C extends Contract>(contract: C, data: ContractOutput<C>): void
  refuses(contract: Contract, error: Failure): void
  /** Calls of one method so far. */
  callsOf(contract: Contract): SeenCall[]
}

export function fakeCloud(): FakeCloud {
  const answers = new Map<string, Answer>()
  const calls: SeenCall[] = []
  const nameOf = ({ action, feature }: { action: string; feature: string }) => `${feature}/${action}`
  const visitor = { access_token: 'visitor', expires_in: 3600 }
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    if (url.startsWith('/auth/')) return { status: 200, json: async () => visitor }
    const event = JSON.parse(String(init.body)) as CallEvent
    const feature = url.split('/').at(-1) ?? ''
    calls.push({ ...event, feature })
    const answer = answers.get(nameOf({ feature, action: event.action }))
    if (!answer) throw new Error(`no answer for ${feature}/${event.action}`)
    return { status: 200, json: async () => answer }
  }) as unknown as typeof fetch
  return {
    calls,
    answers: (contract, data) => void answers.set(nameOf(contract), { ok: true, data }),
    refuses: (contract, error) => void answers.set(nameOf(contract), { ok: false, error }),
    callsOf: ({ action, feature }) => calls.filter((one) => one.feature === feature && one.action === action),
  }
}

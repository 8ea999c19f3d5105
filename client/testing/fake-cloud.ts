import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import * as v from 'valibot'

type Answer = (input: unknown) => Result<unknown>

export interface FakeCloud {
  /** Says how a contract answers; the input is parsed and the answer checked by the contract itself. */
  answer<C extends Contract>(
    contract: C,
    method: (input: ContractInput<C>) => Result<ContractOutput<C>>,
  ): void
  /** Every event that arrived. */
  events: { action: string; data: unknown; requestId?: string }[]
  online: boolean
}

/** A cloud behind `fetch`: what is sent and what comes back must fit the contracts, as on the platform. */
export function startFakeCloud(): FakeCloud {
  const methods = new Map<string, Answer>()
  const cloud: FakeCloud = {
    events: [],
    online: true,
    answer(contract, method) {
      methods.set(`/v1/functions/${contract.feature} ${contract.action}`, (input) => {
        const parsed = v.parse(contract.input, input) as ContractInput<typeof contract>
        const result = method(parsed)
        return result.ok ? { ok: true, data: v.parse(contract.output, result.data) } : result
      })
    },
  }
  globalThis.fetch = jest.fn(async (url: unknown, init?: RequestInit) => {
    if (!cloud.online) throw new TypeError('Failed to fetch')
    const event = JSON.parse(String(init?.body)) as FakeCloud['events'][number]
    cloud.events.push(event)
    const method = methods.get(`${String(url)} ${event.action}`)
    if (!method) throw new Error(`no answer for ${event.action}`)
    const body = method(event.data)
    return { status: 200, ok: true, json: async () => body } as Response
  })
  return cloud
}

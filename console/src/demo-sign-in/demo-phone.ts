import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { createCall } from '@qingjian/shared/transport/create-call'
import { postJson } from '../lib/transport/post-json'
import { transportText } from '../lib/transport/transport.text'

const PERSON = 'qingjian.demo-person'

/** Whose phone answers for this tab. */
export const demoPerson = {
  keep: (openid: string) => sessionStorage.setItem(PERSON, openid),
  read: () => sessionStorage.getItem(PERSON) ?? undefined,
}

/** Calls as a demo person's phone would, with the header that the local cloud believes and CloudBase does not know. */
export function callFromPhone<C extends Contract>(openid: string, contract: C, input: ContractInput<C>) {
  const channel = {
    invoke: async (feature: string, event: unknown) =>
      (await postJson(`/v1/functions/${feature}`, event, { 'x-wx-openid': openid })).body,
  }
  const pause = () => Promise.resolve()
  return createCall(channel, transportText, pause)(contract, input) as Promise<
    { ok: true; data: ContractOutput<C> } | { ok: false; error: { message: string } }
  >
}

import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import { call } from './call'

/** In milliseconds; after so long the cloud answers again whoever asked too often. */
const PAUSE = 15_000

/** Calls again, as long as it takes, where the cloud says that it was asked too often: for what is read page by page. */
export async function callPatiently<C extends Contract>(
  contract: C,
  input: ContractInput<C>,
): Promise<Result<ContractOutput<C>>> {
  for (;;) {
    const answer = await call(contract, input)
    if (answer.ok || answer.error.code !== 'TOO_MANY_REQUESTS') return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

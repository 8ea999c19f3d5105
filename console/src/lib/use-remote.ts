import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { keepPreviousData, type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { CallFailure } from './failure'
import { call } from './transport/call'

/** Where answers of a method are kept; without an input, those of all its inputs. */
export function remoteKey(contract: Contract, input?: unknown): QueryKey {
  return input === undefined
    ? [contract.feature, contract.action]
    : [contract.feature, contract.action, input]
}

/** Asks, and turns a refusal into an exception, as react-query wants it. */
export async function ask<C extends Contract>(
  contract: C,
  input: ContractInput<C>,
  options?: { confirmation?: string },
): Promise<ContractOutput<C>> {
  const answer = await call(contract, input, options)
  if (!answer.ok) throw new CallFailure(answer.error)
  return answer.data
}

interface RemoteOptions {
  enabled?: boolean
  /** Milliseconds between two readings, for what changes by itself. */
  every?: number | false
}

/** Reads a method's answer and keeps it; the one before stays on the screen while the next is on its way. */
export function useRemote<C extends Contract>(
  contract: C,
  input: ContractInput<C>,
  { enabled = true, every = false }: RemoteOptions = {},
): UseQueryResult<ContractOutput<C>> {
  return useQuery({
    queryKey: remoteKey(contract, input),
    queryFn: () => ask(contract, input),
    enabled,
    refetchInterval: every,
    placeholderData: keepPreviousData,
  }) as UseQueryResult<ContractOutput<C>>
}

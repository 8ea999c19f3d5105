import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { type UseMutationResult, useQueryClient } from '@tanstack/react-query'
import { CallFailure } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { remoteKey } from '../../lib/use-remote'
import { CASE_READS } from './case-reads'

export interface CaseStepChange<C extends Contract> {
  take: (input: ContractInput<C>) => void
  isBusy: boolean
  error: Error | null
  /** Somebody else was faster; what is on the screen is being read anew. */
  isOutdated: boolean
  reset: UseMutationResult['reset']
}

/** Takes a step of a case. One from an older version is refused, and the case is read anew. */
export function useCaseStep<C extends Contract>(
  contract: C,
  onDone: (answer: ContractOutput<C>) => void,
): CaseStepChange<C> {
  const client = useQueryClient()
  const change = useChange(contract, { outdates: CASE_READS, onDone })
  const isOutdated = change.error instanceof CallFailure && change.error.failure.code === 'CONFLICT'
  return {
    take: (input) =>
      change.mutate(input, {
        onError: (error) => {
          if (!(error instanceof CallFailure) || error.failure.code !== 'CONFLICT') return
          for (const one of CASE_READS) void client.invalidateQueries({ queryKey: remoteKey(one) })
        },
      }),
    isBusy: change.isPending,
    error: change.error,
    isOutdated,
    reset: change.reset,
  }
}

import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useConfirmOnPhone } from './confirm-on-phone/use-confirm-on-phone'
import { ask, remoteKey } from './use-remote'

interface ChangeOptions<C extends Contract> {
  /** Methods whose kept answers are old after this change. */
  outdates?: readonly Contract[]
  onDone?: (answer: ContractOutput<C>, input: ContractInput<C>) => void
}

/**
 * Makes a change. A sensitive method (one whose contract has a confirmation) is confirmed on the phone first; the dialog
 * that leads through it is shown by itself. A refusal comes back as `error`, in words for the person.
 */
export function useChange<C extends Contract>(
  contract: C,
  { onDone, outdates = [] }: ChangeOptions<C> = {},
): UseMutationResult<ContractOutput<C>, Error, ContractInput<C>> {
  const client = useQueryClient()
  const confirmOnPhone = useConfirmOnPhone()
  return useMutation({
    mutationFn: async (input: ContractInput<C>) => {
      const confirmation = contract.confirmation ? await confirmOnPhone(contract, input) : undefined
      return ask(contract, input, { confirmation })
    },
    onSuccess: async (answer, input) => {
      await Promise.all(outdates.map((one) => client.invalidateQueries({ queryKey: remoteKey(one) })))
      onDone?.(answer, input)
    },
  })
}

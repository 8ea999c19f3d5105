import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask, remoteKey } from './use-remote'

/** Pages read for one choice at most. */
const MOST_PAGES = 40

/** Reads a list by cursor to its end, for choosing from; `input` is everything but the cursor. */
export function useAllPages<C extends Contract, Row>(
  contract: C,
  input: Omit<ContractInput<C>, 'after'>,
  rowsOf: (answer: ContractOutput<C>) => readonly Row[],
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<Row[]> {
  return useQuery({
    queryKey: [...remoteKey(contract, input), 'all'],
    enabled,
    queryFn: async () => {
      const rows: Row[] = []
      let after: string | undefined
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await ask(
          contract,
          (after === undefined ? input : { ...input, after }) as ContractInput<C>,
        )
        rows.push(...rowsOf(answer))
        after = (answer as { next?: string }).next
        if (after === undefined) break
      }
      return rows
    },
  })
}

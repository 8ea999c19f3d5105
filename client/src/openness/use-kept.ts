import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { useEffect, useState } from 'react'
import { useRemote } from '../lib/use-remote'

interface Kept<Data> {
  data: Data | undefined
  failure: Failure | undefined
  reload: () => void
}

/** What a contract answers; it stays on the screen while it is read again, and where it cannot be. */
export function useKept<C extends Contract>(
  contract: C,
  input: ContractInput<C> | undefined,
): Kept<ContractOutput<C>> {
  const remote = useRemote(contract, input)
  const [known, setKnown] = useState<ContractOutput<C>>()
  const read = remote.state === 'ready' ? remote.data : undefined
  useEffect(() => {
    if (read) setKnown(read)
  }, [read])
  const data = read ?? known
  return {
    data,
    failure: remote.state === 'failed' && !data ? remote.failure : undefined,
    reload: remote.reload,
  }
}

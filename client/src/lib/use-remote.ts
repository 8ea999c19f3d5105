import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from './transport/call'

export type Remote<T> =
  | { state: 'loading' }
  | { state: 'ready'; data: T }
  | { state: 'failed'; failure: Failure }

/**
 * Reads through a contract and follows its input; `undefined` as input means not yet. `reload` asks again, and only the
 * newest answer is shown.
 */
export function useRemote<C extends Contract>(
  contract: C,
  input: ContractInput<C> | undefined,
): Remote<ContractOutput<C>> & { reload: () => void } {
  const [remote, setRemote] = useState<Remote<ContractOutput<C>>>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const newest = useRef(0)
  const key = JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the input, `round` for asking again
  useEffect(() => {
    if (input === undefined) return
    newest.current += 1
    const turn = newest.current
    setRemote({ state: 'loading' })
    call(contract, input).then((answer) => {
      if (turn !== newest.current) return
      setRemote(
        answer.ok ? { state: 'ready', data: answer.data } : { state: 'failed', failure: answer.error },
      )
    })
    return () => {
      newest.current += 1
    }
  }, [contract, key, round])
  const reload = useCallback(() => setRound((value) => value + 1), [])
  return { ...remote, reload }
}

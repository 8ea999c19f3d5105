import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { ErrorCode } from '@qingjian/shared/kernel/errors'
import type { Result } from '@qingjian/shared/kernel/result'
import { useCallback, useEffect, useState } from 'react'
import { call } from './transport/call'
import type { Remote } from './use-remote'
import { useShown } from './use-shown'

/** Trouble that passes by itself: what was read before still stands. */
const PASSING: readonly ErrorCode[] = ['UNAVAILABLE', 'TOO_MANY_REQUESTS', 'INTERNAL']

function following<T>(known: Remote<T>, answer: Result<T>): Remote<T> {
  if (!answer.ok) {
    return known.state === 'ready' && PASSING.includes(answer.error.code)
      ? known
      : { state: 'failed', failure: answer.error }
  }
  const unchanged = known.state === 'ready' && JSON.stringify(known.data) === JSON.stringify(answer.data)
  return unchanged ? known : { state: 'ready', data: answer.data }
}

/**
 * Reads through a contract again and again while the page is shown, `pause` milliseconds after each answer. What was
 * read last stays until something else comes. `reload` asks at once.
 */
export function useLive<C extends Contract>(
  contract: C,
  input: ContractInput<C>,
  pause: number,
): Remote<ContractOutput<C>> & { reload: () => void } {
  const shown = useShown()
  const [remote, setRemote] = useState<Remote<ContractOutput<C>>>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const key = JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the input, `round` for asking again
  useEffect(() => {
    if (!shown) return
    let ended = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      const answer = await call(contract, input)
      if (ended) return
      setRemote((known) => following(known, answer))
      timer = setTimeout(read, pause)
    }
    void read()
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [contract, key, pause, shown, round])
  const reload = useCallback(() => setRound((value) => value + 1), [])
  return { ...remote, reload }
}

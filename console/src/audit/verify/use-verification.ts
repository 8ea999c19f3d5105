import { verifyChain } from '@qingjian/shared/audit/audit.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { messageOf } from '../../lib/failure'
import { ask } from '../../lib/use-remote'

export type Stretch = ContractOutput<typeof verifyChain>

export type Verification =
  | { step: 'idle' }
  | { step: 'going'; reached?: Stretch }
  | { step: 'done'; result: Stretch }
  | { step: 'failed'; message: string }

/** Verifies the chain stretch by stretch until it is found intact or broken; leaving the page or `stop` ends it. */
export function useVerification(): { state: Verification; begin: () => void; stop: () => void } {
  const [state, setState] = useState<Verification>({ step: 'idle' })
  /** The run that may still speak; a later one or none silences it. */
  const current = useRef(0)

  const stop = useCallback(() => {
    current.current += 1
    setState({ step: 'idle' })
  }, [])

  const begin = useCallback(async () => {
    current.current += 1
    const run = current.current
    const show = (next: Verification) => {
      if (run === current.current) setState(next)
    }
    show({ step: 'going' })
    try {
      let carry: string | undefined
      while (run === current.current) {
        const stretch = await ask(verifyChain, carry === undefined ? {} : { carry })
        if (stretch.state !== 'going') return show({ step: 'done', result: stretch })
        carry = stretch.carry
        show({ step: 'going', reached: stretch })
      }
    } catch (error) {
      show({ step: 'failed', message: messageOf(error) })
    }
  }, [])

  useEffect(
    () => () => {
      current.current += 1
    },
    [],
  )
  return { state, begin: () => void begin(), stop }
}

import type { Failure } from '@qingjian/shared/kernel/errors'
import type { Result } from '@qingjian/shared/kernel/result'
import { useEffect, useRef, useState } from 'react'

/** How far one call has come. */
export interface CheckStep {
  state: 'going' | 'intact' | 'broken'
  checked: number
  carry?: string | undefined
  problem?: string | undefined
  lineId?: string | undefined
}

export type Check =
  | { state: 'idle' }
  | { state: 'going'; checked: number; isPausing?: boolean }
  | { state: 'intact'; checked: number }
  | { state: 'broken'; problem: string; lineId?: string | undefined }
  | { state: 'failed'; failure: Failure }

/** In milliseconds; after so long the cloud answers again whoever asked too often. */
const PAUSE = 15_000

/** Checks to the end, call by call, as long as the page is there. @param step one call, from where the last one ended */
export function useCheck(step: (carry: string | undefined) => Promise<Result<CheckStep>>): {
  check: Check
  start: () => void
} {
  const [check, setCheck] = useState<Check>({ state: 'idle' })
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  const run = async () => {
    let carry: string | undefined
    let checked = 0
    setCheck({ state: 'going', checked })
    while (!isGone.current) {
      const answer = await step(carry)
      if (isGone.current) return
      if (!answer.ok && answer.error.code === 'TOO_MANY_REQUESTS') {
        setCheck({ state: 'going', checked, isPausing: true })
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
        continue
      }
      if (!answer.ok) return setCheck({ state: 'failed', failure: answer.error })
      const { lineId, problem = '', state } = answer.data
      checked = answer.data.checked
      carry = answer.data.carry
      if (state === 'broken') return setCheck({ state, problem, lineId })
      setCheck({ state, checked })
      if (state === 'intact') return
    }
  }
  return { check, start: () => void run() }
}

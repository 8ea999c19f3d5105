import { useCallback, useEffect, useRef, useState } from 'react'
import { CallFailure, messageOf } from '../../lib/failure'

/** How far one call has come. */
export interface CheckStretch {
  state: 'going' | 'intact' | 'broken'
  checked: number
  carry?: string | undefined
  problem?: string | undefined
  /** The line that differs, where one can be named. */
  lineId?: string | undefined
}

export type Check =
  | { state: 'idle' }
  | { state: 'going'; checked: number; isPausing: boolean }
  | { state: 'intact'; checked: number }
  | { state: 'broken'; problem: string; lineId: string | undefined }
  | { state: 'failed'; message: string }

/** In milliseconds; after so long the cloud answers again whoever asked too often. */
const PAUSE = 15_000

/** One call, from where the last one ended. */
export type CheckOn = (carry: string | undefined) => Promise<CheckStretch>

/** Checks to the end, call by call, until it is stopped or the page is left. */
export function useCheck(): { check: Check; begin: (checkOn: CheckOn) => void; stop: () => void } {
  const [check, setCheck] = useState<Check>({ state: 'idle' })
  /** The run that may still speak; a later one or none silences it. */
  const current = useRef(0)
  const stop = useCallback(() => {
    current.current += 1
    setCheck({ state: 'idle' })
  }, [])
  const begin = useCallback(async (checkOn: CheckOn) => {
    current.current += 1
    const run = current.current
    const show = (next: Check) => {
      if (run === current.current) setCheck(next)
    }
    let carry: string | undefined
    let checked = 0
    show({ state: 'going', checked, isPausing: false })
    while (run === current.current) {
      try {
        const stretch = await checkOn(carry)
        carry = stretch.carry
        checked = stretch.checked
        if (stretch.state !== 'going') return show(ended(stretch))
        show({ state: 'going', checked, isPausing: false })
      } catch (error) {
        if (!isTooFast(error)) return show({ state: 'failed', message: messageOf(error) })
        show({ state: 'going', checked, isPausing: true })
        await new Promise((goOn) => setTimeout(goOn, PAUSE))
      }
    }
  }, [])
  useEffect(
    () => () => {
      current.current += 1
    },
    [],
  )
  return { check, begin: (checkOn) => void begin(checkOn), stop }
}

function ended({ checked, lineId, problem = '', state }: CheckStretch): Check {
  return state === 'broken' ? { state, problem, lineId } : { state: 'intact', checked }
}

function isTooFast(error: unknown): boolean {
  return error instanceof CallFailure && error.failure.code === 'TOO_MANY_REQUESTS'
}

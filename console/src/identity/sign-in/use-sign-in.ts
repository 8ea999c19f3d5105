import { collectSession, followSignIn, startSignIn } from '@qingjian/shared/identity/identity.contracts'
import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { useCallback, useEffect, useState } from 'react'
import { keepSession } from '../../lib/session/session'
import { call } from '../../lib/transport/call'
import { browserName } from './browser-name'

/** Milliseconds between two looks whether the phone has answered. */
const EVERY = 1500

export interface SignInCode {
  code: string
  ticket: string
  number: string
  /** By this PC's clock. */
  openedAt: number
}

export type SignInState =
  | { step: 'preparing' }
  | { step: 'waiting' | 'seen'; code: SignInCode }
  | { step: 'entering' }
  | { step: 'refused' | 'expired' }
  | { step: 'failed'; message: string }

/** Leads through one sign-in: asks for a code, waits for the phone, fetches the session. `again` begins anew. */
export function useSignIn(): { state: SignInState; again: () => void } {
  const [state, setState] = useState<SignInState>({ step: 'preparing' })
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round begins anew
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const show = (next: SignInState) => {
      if (!gone) setState(next)
    }

    const enter = async (ticket: string) => {
      show({ step: 'entering' })
      const answer = await call(collectSession, { ticket })
      if (gone) return
      if (answer.ok) keepSession(answer.data.session)
      else show({ step: 'failed', message: answer.error.message })
    }

    const look = async (code: SignInCode) => {
      if (gone) return
      if (Date.now() >= code.openedAt + REQUEST_LIFE) return show({ step: 'expired' })
      const answer = await call(followSignIn, { ticket: code.ticket })
      if (gone) return
      if (!answer.ok) return show({ step: 'failed', message: answer.error.message })
      const { state: step } = answer.data
      if (step === 'confirmed') return enter(code.ticket)
      if (step === 'refused') return show({ step: 'refused' })
      if (step === 'expired' || step === 'used') return show({ step: 'expired' })
      show({ step, code })
      timer = setTimeout(() => void look(code), EVERY)
    }

    const begin = async () => {
      show({ step: 'preparing' })
      const answer = await call(startSignIn, { browser: browserName(navigator.userAgent) })
      if (gone) return
      if (!answer.ok) return show({ step: 'failed', message: answer.error.message })
      const { code, number, ticket } = answer.data
      const shown = { code, number, ticket, openedAt: Date.now() }
      show({ step: 'waiting', code: shown })
      timer = setTimeout(() => void look(shown), EVERY)
    }

    void begin()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [round])

  return { state, again: useCallback(() => setRound((one) => one + 1), []) }
}

import { requestConfirmation } from '@qingjian/shared/identity/identity.contracts'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { CallFailure } from '../failure'
import { ask } from '../use-remote'
import { ConfirmDialog, type OpenConfirmation } from './confirm-dialog'
import { confirmOnPhoneText as text } from './confirm-on-phone.text'
import { type ConfirmOnPhone, ConfirmOnPhoneContext } from './use-confirm-on-phone'

interface Settle {
  resolve: (confirmation: string) => void
  reject: (error: Error) => void
}

const told = (message: string) => new CallFailure({ code: 'FORBIDDEN', message })

/** Gives every page below it a way to have a sensitive call confirmed on the phone, one at a time. */
export function ConfirmOnPhoneProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenConfirmation | 'asking'>()
  const settle = useRef<Settle>()

  const confirm = useCallback<ConfirmOnPhone>(async ({ action, feature }, input) => {
    setOpen('asking')
    try {
      const data = input as Record<string, unknown>
      const { confirmationId, number } = await ask(requestConfirmation, { feature, action, data })
      return await new Promise<string>((resolve, reject) => {
        settle.current = { resolve, reject }
        setOpen({ id: confirmationId, number, openedAt: Date.now() })
      })
    } finally {
      settle.current = undefined
      setOpen(undefined)
    }
  }, [])

  return (
    <ConfirmOnPhoneContext.Provider value={confirm}>
      {children}
      {open === undefined ? null : (
        <ConfirmDialog
          confirmation={open === 'asking' ? undefined : open}
          onConfirmed={(id) => settle.current?.resolve(id)}
          onRefused={() => settle.current?.reject(told(text.refused))}
          onExpired={() => settle.current?.reject(told(text.expired))}
          onGivenUp={() => settle.current?.reject(told(text.givenUp))}
        />
      )}
    </ConfirmOnPhoneContext.Provider>
  )
}

import type { Contract } from '@qingjian/shared/kernel/contract'
import { createContext, useContext } from 'react'

/**
 * Has one call confirmed on the caller's phone, exactly as it will be made; answers the confirmation to send with it.
 * Rejects with a message for the person when it was refused, ran out, or was given up.
 */
export type ConfirmOnPhone = (contract: Contract, input: unknown) => Promise<string>

export const ConfirmOnPhoneContext = createContext<ConfirmOnPhone | undefined>(undefined)

export function useConfirmOnPhone(): ConfirmOnPhone {
  const confirm = useContext(ConfirmOnPhoneContext)
  if (!confirm) throw new Error('useConfirmOnPhone needs a ConfirmOnPhoneProvider above it')
  return confirm
}

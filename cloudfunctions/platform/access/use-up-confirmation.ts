import type { ConfirmationDocument } from './access.documents'
import { stepConfirmation } from './confirmation-state'
import type { ConfirmationsRepository } from './confirmations.repository'

type Transaction = Parameters<ConfirmationsRepository['read']>[0]

/** A confirmed call, exactly as it was announced. */
export interface ConfirmedCall {
  confirmationId: string
  sessionId: string
  /** `feature.action`. */
  method: string
  digest: string
}

/** Thrown within a transaction when the confirmation does not hold, so that nothing of the change is kept. */
export class NotConfirmedError extends Error {}

/** A confirmation of a call: usable once, in the transaction of what it allows. */
export interface Confirmation {
  /** Whether it holds at the moment; what counts is `useUp`. */
  holds(): Promise<boolean>
  /** Marks it as used. @throws NotConfirmedError when it does not hold */
  useUp(transaction: Transaction): Promise<void>
  /** The same for a call without a transaction of its own. */
  useUpAlone(): Promise<void>
}

/** @param now the instant of the call, UTC milliseconds */
export function confirmationOf(
  confirmations: ConfirmationsRepository,
  call: ConfirmedCall,
  now: number,
): Confirmation {
  const used = (found: ConfirmationDocument | undefined) => {
    const isOfThisCall =
      found?.sessionId === call.sessionId && found.method === call.method && found.digest === call.digest
    return isOfThisCall ? stepConfirmation(found, 'use', now) : undefined
  }
  const useUp = async (transaction: Transaction) => {
    const next = used(await confirmations.read(transaction, call.confirmationId))
    if (next === undefined) throw new NotConfirmedError('not confirmed on the phone')
    await confirmations.put(transaction, next)
  }
  return {
    holds: async () => used(await confirmations.find(call.confirmationId)) !== undefined,
    useUp,
    useUpAlone: () => confirmations.transaction(useUp),
  }
}

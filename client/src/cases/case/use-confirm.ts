import type { Failure } from '@qingjian/shared/kernel/errors'
import { useState } from 'react'
import { outbox } from '../../lib/outbox/outbox'
import { casesText } from '../cases.text'
import { CONFIRM, type ConfirmAnswer, type PendingConfirmation } from '../send/pending'

const text = casesText.confirm

export interface Confirm {
  /** Which of the two is on its way. */
  sending: boolean | undefined
  failure: Failure | undefined
  confirm: (isSolved: boolean) => void
}

/**
 * Sends “解决了” or “没解决” through the outbox, so that it survives the page and the network. `onArrived` is not called
 * while it waits there.
 */
export function useConfirm(caseId: string, place: string, onArrived: (isSolved: boolean) => void): Confirm {
  const [sending, setSending] = useState<boolean>()
  const [failure, setFailure] = useState<Failure>()
  const confirm = async (isSolved: boolean) => {
    setFailure(undefined)
    setSending(isSolved)
    const title = isSolved ? text.outboxSolved(place) : text.outboxNotSolved(place)
    const pending: PendingConfirmation = { input: { caseId, isSolved } }
    const { id, delivery } = outbox.post<PendingConfirmation, ConfirmAnswer>(CONFIRM, title, pending)
    const result = await delivery
    setSending(undefined)
    if (result.outcome === 'refused') {
      outbox.discard(id)
      return setFailure(result.failure)
    }
    if (result.outcome === 'sent') onArrived(isSolved)
  }
  return { sending, failure, confirm: (isSolved) => void confirm(isSolved) }
}

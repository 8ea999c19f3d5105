import type { Failure } from '@qingjian/shared/kernel/errors'
import { useState } from 'react'
import { outbox } from '../../lib/outbox/outbox'

interface Posting<Payload> {
  busy: boolean
  failure: Failure | undefined
  post: (title: string, payload: Payload) => void
}

/**
 * Sends through the outbox, so that what was said survives the page and the network. What the cloud refuses stays in the
 * form that sent it, with the reason.
 * @param kind as it is registered with the outbox
 */
export function usePosting<Payload, Answer>(
  kind: string,
  on: { sent?: (answer: Answer) => void; waiting?: () => void },
): Posting<Payload> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const post = async (title: string, payload: Payload) => {
    setFailure(undefined)
    setBusy(true)
    const { id, delivery } = outbox.post<Payload, Answer>(kind, title, payload)
    const result = await delivery
    setBusy(false)
    if (result.outcome === 'sent') return on.sent?.(result.data)
    if (result.outcome === 'waiting') return on.waiting?.()
    outbox.discard(id)
    setFailure(result.failure)
  }
  return { busy, failure, post: (title, payload) => void post(title, payload) }
}

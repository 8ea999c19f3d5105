import type { Failure } from '@qingjian/shared/kernel/errors'
import { useState } from 'react'
import { outbox } from '../../lib/outbox/outbox'
import type { OwnReminder } from '../own-reminder'
import { reminderText } from '../reminder.text'
import { useSeen } from '../seen-since'
import {
  ACKNOWLEDGE,
  type AcknowledgeAnswer,
  type PendingAcknowledgement,
  useIsWaiting,
} from '../send/pending'

export interface Acknowledgement {
  /** UTC milliseconds. */
  acknowledgedAt: number | undefined
  /** Said, and on its way or kept until there is a network. */
  isWaiting: boolean
  isSending: boolean
  failure: Failure | undefined
  acknowledge: () => void
}

/** Says “我已收到” through the outbox, so that one tap is enough whatever becomes of the signal. */
export function useAcknowledge(reminder: OwnReminder): Acknowledgement {
  const seen = useSeen(reminder.id)
  const [isSending, setIsSending] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const isWaiting = useIsWaiting(reminder.id)
  const acknowledge = async () => {
    setFailure(undefined)
    setIsSending(true)
    const { id, delivery } = outbox.post<PendingAcknowledgement, AcknowledgeAnswer>(
      ACKNOWLEDGE,
      reminderText.message.outbox(reminder.title),
      { id: reminder.id },
    )
    const result = await delivery
    setIsSending(false)
    if (result.outcome === 'refused') {
      outbox.discard(id)
      setFailure(result.failure)
    }
  }
  return {
    acknowledgedAt: reminder.acknowledgedAt ?? seen.acknowledgedAt,
    isWaiting,
    isSending,
    failure,
    acknowledge: () => void acknowledge(),
  }
}

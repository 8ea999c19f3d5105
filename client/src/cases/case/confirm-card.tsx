import type { Failure } from '@qingjian/shared/kernel/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { outbox } from '../../lib/outbox/outbox'
import { ChoiceButton } from '../../ui/action/choice-button'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { casesText } from '../cases.text'
import { CONFIRM, type ConfirmAnswer, type PendingConfirmation } from '../send/pending'
import './confirm-card.scss'

/** What came of the tap; `waiting` while it stands in the outbox. */
export type Confirmed = 'solved' | 'not-solved' | 'waiting'

/** How long a person watches the button, in milliseconds; after that the outbox goes on without them. */
const PATIENCE = 8_000

interface ConfirmCardProps {
  caseId: string
  place: string
  onConfirmed: (result: Confirmed) => void
}

/** The one question of a case, answered with one tap; without signal the answer waits in the phone. */
export function ConfirmCard({ caseId, place, onConfirmed }: ConfirmCardProps) {
  const text = casesText.confirm
  const [sending, setSending] = useState<boolean>()
  const [failure, setFailure] = useState<Failure>()

  const confirm = async (isSolved: boolean) => {
    setFailure(undefined)
    setSending(isSolved)
    const title = isSolved ? text.outboxSolved(place) : text.outboxNotSolved(place)
    const pending: PendingConfirmation = { input: { caseId, isSolved } }
    const { id, delivery } = outbox.post<PendingConfirmation, ConfirmAnswer>(CONFIRM, title, pending)
    const outOfPatience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
    const result = await Promise.race([delivery, outOfPatience])
    setSending(undefined)
    if (result?.outcome === 'refused') {
      outbox.discard(id)
      return setFailure(result.failure)
    }
    if (result?.outcome !== 'sent') return onConfirmed('waiting')
    onConfirmed(isSolved ? 'solved' : 'not-solved')
  }

  const waits = sending !== undefined
  return (
    <Section title={text.question} className="confirm-card">
      <View className="confirm-card__choices">
        <ChoiceButton
          icon="check"
          title={text.solved}
          text={text.solvedHint}
          busy={sending === true}
          disabled={waits}
          onPress={() => void confirm(true)}
        />
        <ChoiceButton
          icon="again"
          title={text.notSolved}
          text={text.notSolvedHint}
          busy={sending === false}
          disabled={waits}
          onPress={() => void confirm(false)}
        />
      </View>
      {failure && <FieldFailure text={failure.message} />}
      <View className="confirm-card__hint">{text.hint}</View>
    </Section>
  )
}

import type { Failure } from '@qingjian/shared/kernel/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionButton } from '../ui/action/action-button'
import { FieldFailure } from '../ui/field/words'
import './decision-buttons.scss'

interface DecisionButtonsProps {
  allow: string
  refuse: string
  /** Sends the decision; what it answers with is shown, and the person may press again. */
  onDecide: (allow: boolean) => Promise<Failure | undefined>
}

/** Yes and no of a request, as large as one another. */
export function DecisionButtons({ allow, refuse, onDecide }: DecisionButtonsProps) {
  const [sending, setSending] = useState<boolean>()
  const [failure, setFailure] = useState<Failure>()
  const decide = async (decision: boolean) => {
    setFailure(undefined)
    setSending(decision)
    setFailure(await onDecide(decision))
    setSending(undefined)
  }
  const waiting = sending !== undefined
  return (
    <View className="decision-buttons">
      {failure && <FieldFailure text={failure.message} />}
      <ActionButton
        text={allow}
        busy={sending === true}
        disabled={waiting}
        onPress={() => void decide(true)}
      />
      <ActionButton
        kind="other"
        text={refuse}
        busy={sending === false}
        disabled={waiting}
        onPress={() => void decide(false)}
      />
    </View>
  )
}

import { levelAbove } from '@qingjian/shared/openness/objection-core'
import { ANSWER_LEVEL_NAMES } from '@qingjian/shared/openness/objection-states'
import { View } from '@tarojs/components'
import { ChoiceButton } from '../../ui/action/choice-button'
import { FieldFailure } from '../../ui/field/words'
import type { PublicObjection } from '../objection-words'
import { opennessAskText } from '../openness-ask.text'
import { type PendingSettle, SETTLE, type SettleAnswer } from '../send/pending'
import { usePosting } from '../send/use-posting'
import './settle.scss'

const text = opennessAskText.objection

interface SettleProps {
  objection: PublicObjection
  /** Where it lies after what was said. */
  onSettled?: (objection: PublicObjection, isClear: boolean) => void
}

/** Asks somebody who asked whether the answer is clear; what is not goes to the next level, as long as there is one. */
export function Settle({ objection, onSettled }: SettleProps) {
  const { answers, id, level, subjectId, subjectTitle } = objection
  const clear = usePosting<PendingSettle, SettleAnswer>(SETTLE, {
    sent: ({ objection: after }) => onSettled?.(after, true),
  })
  const unclear = usePosting<PendingSettle, SettleAnswer>(SETTLE, {
    sent: ({ objection: after }) => onSettled?.(after, false),
  })
  const above = levelAbove(level)
  const input = { objectionId: id, answers: answers.length }
  const failure = clear.failure ?? unclear.failure
  const isBusy = clear.busy || unclear.busy
  return (
    <View className="settle">
      <View className="settle__question">{text.settleQuestion}</View>
      <ChoiceButton
        icon="check"
        title={text.clear}
        busy={clear.busy}
        disabled={isBusy}
        onPress={() =>
          clear.post(text.outboxClear(subjectTitle), { subjectId, input: { ...input, isClear: true } })
        }
      />
      {above ? (
        <ChoiceButton
          icon="again"
          title={text.unclear}
          text={text.unclearText(ANSWER_LEVEL_NAMES[above])}
          busy={unclear.busy}
          disabled={isBusy}
          onPress={() =>
            unclear.post(text.outboxUnclear(subjectTitle), { subjectId, input: { ...input, isClear: false } })
          }
        />
      ) : (
        <View className="settle__last">{text.lastLevel}</View>
      )}
      {failure && <FieldFailure text={failure.message} />}
    </View>
  )
}

import { View } from '@tarojs/components'
import { ChoiceButton } from '../../ui/action/choice-button'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { casesText } from '../cases.text'
import './confirm-card.scss'
import type { Confirm } from './use-confirm'

const text = casesText.confirm

/** The one question of a case, answered with one tap. */
export function ConfirmCard({ sending, failure, confirm }: Confirm) {
  const waits = sending !== undefined
  return (
    <Section title={text.question} className="confirm-card">
      <View className="confirm-card__choices">
        <ChoiceButton
          icon="check"
          title={text.solved}
          text={sending === true ? text.sending : text.solvedHint}
          busy={sending === true}
          disabled={waits}
          onPress={() => confirm(true)}
        />
        <ChoiceButton
          icon="again"
          title={text.notSolved}
          text={sending === false ? text.sending : text.notSolvedHint}
          busy={sending === false}
          disabled={waits}
          onPress={() => confirm(false)}
        />
      </View>
      {failure && <FieldFailure text={failure.message} />}
      <View className="confirm-card__hint">{text.hint}</View>
    </Section>
  )
}

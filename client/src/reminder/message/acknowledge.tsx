import { formatInstant } from '@qingjian/shared/calendar/day'
import { View } from '@tarojs/components'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { FieldFailure } from '../../ui/field/words'
import { reminderText } from '../reminder.text'
import './acknowledge.scss'
import type { Acknowledgement } from './use-acknowledge'

const text = reminderText.message

/** “我已收到”, and after it what became of the tap. */
export function Acknowledge(props: Acknowledgement) {
  const { acknowledgedAt, isWaiting, isSending, failure, acknowledge } = props
  if (acknowledgedAt !== undefined) {
    return <NoteBar icon="check" text={text.acknowledged(formatInstant(acknowledgedAt))} />
  }
  if (isWaiting && !isSending) return <NoteBar icon="waiting" text={text.waiting} />
  return (
    <View className="acknowledge">
      {failure && <FieldFailure text={failure.message} />}
      <ActionButton text={text.acknowledge} busy={isSending} onPress={acknowledge} />
    </View>
  )
}

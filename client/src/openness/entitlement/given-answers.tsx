import { Text, View } from '@tarojs/components'
import { Pressable } from '../../ui/action/pressable'
import { Section } from '../../ui/screen/section'
import { opennessAnnouncementText } from '../openness-announcement.text'
import './given-answers.scss'
import type { Given } from './given'

const text = opennessAnnouncementText.entitlement

interface GivenAnswersProps {
  given: readonly Given[]
  /** Goes back to the question at a place, from 0. */
  onChange: (place: number) => void
}

/** What was answered, so that it can be looked over and changed. */
export function GivenAnswers({ given, onChange }: GivenAnswersProps) {
  return (
    <Section title={text.answers} hint={text.answersHint}>
      {given.map(({ answer, question }, place) => (
        <Pressable
          key={question.id}
          className="given-answer"
          label={text.change(question.text, question.answers[answer]?.text ?? '')}
          onPress={() => onChange(place)}
        >
          <View className="given-answer__question">{question.text}</View>
          <Text className="given-answer__answer">{question.answers[answer]?.text}</Text>
        </Pressable>
      ))}
    </Section>
  )
}

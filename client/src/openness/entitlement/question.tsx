import { View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { Pressable } from '../../ui/action/pressable'
import { Section } from '../../ui/screen/section'
import { opennessAnnouncementText } from '../openness-announcement.text'
import './question.scss'
import type { QuestionNode } from './given'

interface QuestionProps {
  question: QuestionNode
  /** Which one it is, from 1. */
  place: number
  /** The place of the answer, from 0. */
  onAnswer: (answer: number) => void
}

/** One question with its answers as large buttons; pressing one is the answer. */
export function Question({ onAnswer, place, question }: QuestionProps) {
  const { answers, hint = '', text } = question
  return (
    <Section>
      <View className="question__place">{opennessAnnouncementText.entitlement.question(place)}</View>
      <View className="question__text" {...accessible({ role: 'heading' })}>
        {text}
      </View>
      {hint !== '' && <View className="question__hint">{hint}</View>}
      {answers.map((answer, order) => (
        <Pressable
          // biome-ignore lint/suspicious/noArrayIndexKey: the answers of a question never change
          key={order}
          className="question__answer"
          onPress={() => onAnswer(order)}
        >
          {answer.text}
        </Pressable>
      ))}
    </Section>
  )
}

import { View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { Pressable } from '../../ui/action/pressable'
import { Section } from '../../ui/screen/section'
import './question.scss'
import type { QuestionNode } from './walk'

interface QuestionProps {
  question: QuestionNode
  /** The place of the answer, from 0. */
  onAnswer: (answer: number) => void
}

/** One question with its answers as large buttons; pressing one is the answer. */
export function Question({ onAnswer, question }: QuestionProps) {
  const { answers, hint = '', text } = question
  return (
    <Section>
      <View className="question__text" {...accessible({ role: 'heading' })}>
        {text}
      </View>
      {hint !== '' && <View className="question__hint">{hint}</View>}
      {answers.map((answer, place) => (
        <Pressable
          // biome-ignore lint/suspicious/noArrayIndexKey: the answers of a question never change
          key={place}
          className="question__answer"
          onPress={() => onAnswer(place)}
        >
          {answer.text}
        </Pressable>
      ))}
    </Section>
  )
}

import { answerLink, type openLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../lib/transport/call'
import { ChoiceButton } from '../../ui/action/choice-button'
import { FieldFailure } from '../../ui/field/words'
import type { IconName } from '../../ui/icon/icon'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { followUpText as text } from '../follow-up.text'
import type { Answer } from './answer'
import './answer-form.scss'
import { AnswerThanks } from './answer-thanks'

const CHOICES = [
  { answer: 'solved', icon: 'check', name: 'solved' },
  { answer: 'not-solved', icon: 'again', name: 'notSolved' },
  { answer: 'nobody-contacted', icon: 'no-call', name: 'nobodyContacted' },
] as const satisfies { answer: Answer; icon: IconName; name: string }[]

interface AnswerFormProps {
  token: string
  link: ContractOutput<typeof openLink>
}

/** One question and three large answers; the tap is the answer, words may follow. */
export function AnswerForm({ token, link }: AnswerFormProps) {
  const words = text[link.kind]
  const [sending, setSending] = useState<Answer>()
  const [answered, setAnswered] = useState<Answer>()
  const [failure, setFailure] = useState<string>()

  const choose = async (answer: Answer) => {
    setFailure(undefined)
    setSending(answer)
    const result = await call(answerLink, { token, answer })
    setSending(undefined)
    if (!result.ok) return setFailure(result.error.message)
    setAnswered(result.data.answer)
  }

  if (answered) return <AnswerThanks token={token} kind={link.kind} answer={answered} />
  return (
    <View className="answer-form">
      <PageTitle
        above={text.about(link.ratedDay, link.hallName, link.windowName)}
        title={words.question}
        below={text.hint}
      />
      {link.answer && (
        <Section title={text.answer(link.unitName)}>
          <View className="answer-form__answer">{link.answer}</View>
        </Section>
      )}
      {failure && <FieldFailure text={failure} />}
      <View className="answer-form__choices">
        {CHOICES.map(({ answer, icon, name }) => (
          <ChoiceButton
            key={answer}
            icon={icon}
            title={words[name]}
            busy={sending === answer}
            disabled={sending !== undefined}
            onPress={() => void choose(answer)}
          />
        ))}
      </View>
    </View>
  )
}

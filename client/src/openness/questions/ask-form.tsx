import {
  ANSWER_LEVEL_NAMES,
  CONCERN_NAMES,
  CONCERNS_OF_SUBJECT,
  type Concern,
} from '@qingjian/shared/openness/objection-states'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { accessible } from '../../ui/accessible'
import { Pressable } from '../../ui/action/pressable'
import { EntryForm } from '../../ui/field/entry-form'
import { Words } from '../../ui/field/words'
import { Icon } from '../../ui/icon/icon'
import { opennessAskText } from '../openness-ask.text'
import { ASK, type AskAnswer, type PendingAsk } from '../send/pending'
import { usePosting } from '../send/use-posting'
import './ask-form.scss'
import type { QuestionSubject } from './question-subject'

const text = opennessAskText.objection
const MOST_WORDS = 300

interface AskFormProps {
  about: QuestionSubject
  /** It was sent, or waits in the phone for the network. */
  onAsked: () => void
}

/** What seems wrong with something public, with one tap, and a few words for those who want to say more. */
export function AskForm({ about, onAsked }: AskFormProps) {
  const [concern, setConcern] = useState<Concern>()
  const [words, setWords] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const { busy, failure, post } = usePosting<PendingAsk, AskAnswer>(ASK, {
    sent: ({ joined, objection: { level } }) => {
      say(joined ? text.joined : text.sent(ANSWER_LEVEL_NAMES[level]))
      onAsked()
    },
    waiting: () => {
      say(text.waiting)
      onAsked()
    },
  })
  const submit = () => {
    setIsMissing(concern === undefined)
    if (concern === undefined) return
    const { id, subject, title, version } = about
    post(text.outboxAsk(title, CONCERN_NAMES[concern]), {
      subjectId: id,
      input: { subject, id, version, concern, ...(words.trim() !== '' && { words }) },
    })
  }
  return (
    <EntryForm
      submit={text.submit}
      busy={busy}
      failure={isMissing ? text.choose : failure?.message}
      onSubmit={submit}
    >
      <View className="ask-form__concerns" {...accessible({ role: 'radiogroup', label: text.sheet })}>
        {CONCERNS_OF_SUBJECT[about.subject].map((one) => (
          <Pressable
            key={one}
            role="radio"
            checked={one === concern}
            className={one === concern ? 'ask-form__concern ask-form__concern--chosen' : 'ask-form__concern'}
            onPress={() => setConcern(one)}
          >
            {one === concern && <Icon name="check" />}
            <Text>{CONCERN_NAMES[one]}</Text>
          </Pressable>
        ))}
      </View>
      <View>
        <View className="ask-form__words">{text.words}</View>
        <Words
          label={text.words}
          value={words}
          placeholder={text.wordsPlaceholder}
          most={MOST_WORDS}
          onChange={setWords}
        />
      </View>
    </EntryForm>
  )
}

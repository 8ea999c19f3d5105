import { CONCERN_NAMES, CONCERNS, type Concern } from '@qingjian/shared/openness/objection-states'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { accessible } from '../../ui/accessible'
import { Pressable } from '../../ui/action/pressable'
import { EntryForm } from '../../ui/field/entry-form'
import { Words } from '../../ui/field/words'
import { Icon } from '../../ui/icon/icon'
import { lineTitle } from '../line-words'
import { opennessAskText } from '../openness-ask.text'
import { ASK, type AskAnswer, type PendingAsk } from '../send/pending'
import { usePosting } from '../send/use-posting'
import './ask-form.scss'

const text = opennessAskText.objection
const MOST_WORDS = 300

interface AskFormProps {
  line: LineView
  /** It was sent, or waits in the phone for the network. */
  onAsked: () => void
}

/** What seems wrong with a line, with one tap, and a few words for those who want to say more. */
export function AskForm({ line, onAsked }: AskFormProps) {
  const [concern, setConcern] = useState<Concern>()
  const [words, setWords] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const { busy, failure, post } = usePosting<PendingAsk, AskAnswer>(ASK, {
    sent: ({ joined }) => {
      say(joined ? text.joined : text.sent)
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
    post(text.outboxAsk(lineTitle(line), CONCERN_NAMES[concern]), {
      lineId: line.id,
      input: { lineId: line.id, version: line.version, concern, ...(words.trim() !== '' && { words }) },
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
        {CONCERNS.map((one) => (
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

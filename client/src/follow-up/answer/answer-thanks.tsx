import { answerLink, type openLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { useState } from 'react'
import { call } from '../../lib/transport/call'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Notice } from '../../ui/feedback/notice'
import { EntryForm } from '../../ui/field/entry-form'
import { Words } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { followUpText as text } from '../follow-up.text'
import type { Answer } from './answer'

const MOST_WORDS = 300

interface AnswerThanksProps {
  token: string
  kind: ContractOutput<typeof openLink>['kind']
  answer: Answer
}

/** The answer has arrived; what a person adds goes after it as the same answer with words. */
export function AnswerThanks({ token, kind, answer }: AnswerThanksProps) {
  const thanks = text.thanks[kind][answer]
  const [words, setWords] = useState('')
  const [state, setState] = useState<'open' | 'sending' | 'sent'>('open')
  const [failure, setFailure] = useState<string>()
  const send = async () => {
    setFailure(undefined)
    setState('sending')
    const result = await call(answerLink, { token, answer, words })
    setState(result.ok ? 'sent' : 'open')
    if (!result.ok) setFailure(result.error.message)
  }
  return (
    <>
      <Notice icon="check" title={thanks.title} text={`${thanks.text}${text.close}`} />
      {state === 'sent' ? (
        <NoteBar icon="check" text={text.words.sent} />
      ) : (
        <Section title={text.words.title} hint={text.words.optional}>
          <EntryForm
            kind="other"
            submit={text.words.submit}
            busy={state === 'sending'}
            disabled={words.trim() === ''}
            failure={failure}
            onSubmit={() => void send()}
          >
            <Words
              label={text.words.label}
              value={words}
              placeholder={text.words.placeholder}
              most={MOST_WORDS}
              onChange={setWords}
            />
          </EntryForm>
        </Section>
      )}
    </>
  )
}

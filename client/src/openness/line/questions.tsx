import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { ActionButton } from '../../ui/action/action-button'
import { Section } from '../../ui/screen/section'
import { Sheet } from '../../ui/screen/sheet'
import { UnsentCard } from '../../ui/unsent/unsent-card'
import type { PublicObjection } from '../objection-words'
import { opennessAskText } from '../openness-ask.text'
import { useUnsent } from '../send/pending'
import { useWhenSent } from '../send/use-when-sent'
import { Settle } from '../settle'
import { AskForm } from './ask-form'
import { JoinButton } from './join-button'
import { ObjectionCard } from './objection-card'
import './questions.scss'
import type { OpenLine } from './use-line'

const text = opennessAskText.objection

/** What is on its way for the first time is shown by the form that sends it. */
const hasFailed = ({ failure }: OutboxEntry) => failure !== undefined

interface QuestionsProps {
  data: OpenLine
  onChanged: () => void
}

/** 有没有问题: what was asked about a line and answered, and the way to ask. */
export function Questions({ data, onChanged }: QuestionsProps) {
  const { line, objections } = data
  const [asking, setAsking] = useState(false)
  const unsent = useUnsent(line.id)
  useWhenSent(unsent.length, onChanged)
  const open = objections.find(({ state }) => state !== 'closed')
  const isGone = line.standing === 'withdrawn'
  const failed = unsent.filter(hasFailed)
  return (
    <>
      <Section title={text.title} className="questions">
        <View className="questions__explanation">{isGone ? text.gone : text.explanation}</View>
        {objections.map((objection) => (
          <View key={objection.id}>
            <ObjectionCard
              objection={objection}
              isMine={data.isMine && objection === open}
              version={line.version}
            />
            {objection === open && failed.length === 0 && <OwnPart objection={objection} data={data} />}
          </View>
        ))}
        {!open && !isGone && failed.length === 0 && (
          <ActionButton
            text={objections.length > 0 ? text.askAgain : text.ask}
            onPress={() => setAsking(true)}
          />
        )}
      </Section>
      {failed.map((entry) => (
        <UnsentCard key={entry.id} entry={entry} />
      ))}
      <Sheet title={text.sheet} open={asking} onClose={() => setAsking(false)}>
        <AskForm line={line} onAsked={() => setAsking(false)} />
      </Sheet>
    </>
  )
}

/** What the reader can do about the question that is open: join it, or say whether the answer is clear. */
function OwnPart({ data, objection }: { objection: PublicObjection; data: OpenLine }) {
  const { isMine, saidClear } = data
  if (!isMine) return <JoinButton objection={objection} />
  if (objection.state !== 'answered') return null
  if (saidClear) return <View>{text.saidClear}</View>
  return <Settle objection={objection} />
}

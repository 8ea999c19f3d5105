import { View } from '@tarojs/components'
import { useState } from 'react'
import { isKiosk } from '../../lib/kiosk/is-kiosk'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Section } from '../../ui/screen/section'
import { Sheet } from '../../ui/screen/sheet'
import { UnsentCard } from '../../ui/unsent/unsent-card'
import type { PublicObjection } from '../objection-words'
import { opennessAskText } from '../openness-ask.text'
import { opennessKioskText } from '../openness-kiosk.text'
import { useUnsent } from '../send/pending'
import { useWhenSent } from '../send/use-when-sent'
import { AskForm } from './ask-form'
import { JoinButton } from './join-button'
import { ObjectionCard } from './objection-card'
import type { QuestionSubject } from './question-subject'
import './questions.scss'
import { Settle } from './settle'

const text = opennessAskText.objection

/** What is on its way for the first time is shown by the form that sends it. */
const hasFailed = ({ failure }: OutboxEntry) => failure !== undefined

/** What was asked about it, as `questionsView` answers it. */
interface Asked {
  /** Newest first. */
  objections: readonly PublicObjection[]
  /** Whether the reader has joined the one that is open. */
  isMine: boolean
  /** Whether the reader has said that its answer is clear. */
  saidClear?: boolean | undefined
}

interface QuestionsProps extends QuestionSubject, Asked {
  /** It was withdrawn: what was asked stays, and nothing more can be asked. */
  isGone?: boolean
  /** Something that was asked or said has reached the cloud, or was given up: the page reads itself again. */
  onChanged: () => void
}

/**
 * 有没有问题: what was asked about something public and answered, and the way to ask. A page whose contract spreads
 * `questionsView` shows it by `<Questions subject="announcement" id={id} version={version} title={title}
 * {...asked} onChanged={reload} />`, where `asked` are `objections`, `isMine` and `saidClear` as they came. The page is a
 * `<SubjectPage>`, which sends what waits.
 */
export function Questions({ isGone = false, onChanged, ...props }: QuestionsProps) {
  const { id, isMine, objections, saidClear, subject, title, version } = props
  const [asking, setAsking] = useState(false)
  const unsent = useUnsent(id)
  useWhenSent(unsent.length, onChanged)
  const open = objections.find(({ state }) => state !== 'closed')
  const failed = unsent.filter(hasFailed)
  const canAsk = !isKiosk()
  return (
    <>
      <Section title={text.title} className="questions">
        <View className="questions__explanation">{isGone ? text.gone : text.explanation}</View>
        {objections.map((objection) => (
          <View key={objection.id}>
            <ObjectionCard objection={objection} isMine={isMine && objection === open} version={version} />
            {canAsk && objection === open && failed.length === 0 && (
              <OwnPart objection={objection} isMine={isMine} saidClear={saidClear} />
            )}
          </View>
        ))}
        {!canAsk && !isGone && <NoteBar icon="scan" text={opennessKioskText.askOnPhone} />}
        {canAsk && !open && !isGone && failed.length === 0 && (
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
        <AskForm about={{ subject, id, version, title }} onAsked={() => setAsking(false)} />
      </Sheet>
    </>
  )
}

interface OwnPartProps extends Pick<Asked, 'isMine' | 'saidClear'> {
  objection: PublicObjection
}

/** What the reader can do about the question that is open: join it, or say whether the answer is clear. */
function OwnPart({ isMine, objection, saidClear }: OwnPartProps) {
  if (!isMine) return <JoinButton objection={objection} />
  if (objection.state !== 'answered') return null
  if (saidClear) return <View>{text.saidClear}</View>
  return <Settle objection={objection} />
}

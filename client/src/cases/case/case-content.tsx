import { formatInstant } from '@qingjian/shared/calendar/day'
import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { OfflineBar } from '../../ui/feedback/offline-bar'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { UnsentCard } from '../../ui/unsent/unsent-card'
import { CaseStanding } from '../case-standing'
import { casesText } from '../cases.text'
import { CONFIRM, useUnsent } from '../send/pending'
import { AddEvidence } from './add-evidence'
import './case-content.scss'
import { ConfirmCard } from './confirm-card'
import { ConfirmedNotice } from './confirmed-notice'
import { TellMe } from './tell-me'
import { Timeline } from './timeline'
import { useConfirm } from './use-confirm'
import type { OwnCaseDetail } from './use-own-case'

const text = casesText.case

/** What is on its way for the first time is shown by the form that sends it. */
const hasFailed = ({ failure }: OutboxEntry) => failure !== undefined

interface CaseContentProps {
  detail: OwnCaseDetail
  onChanged: () => void
}

/** A case as its citizen reads it: where it stands, the answer, the question, and how it came to that. */
export function CaseContent({ detail, onChanged }: CaseContentProps) {
  const { answer, canAddEvidence, canConfirm, id } = detail
  const place = casesText.windowTitle(detail.windowNumber, detail.windowName)
  const unsent = useUnsent(id)
  const waiting = useRef(0)
  useEffect(() => {
    if (unsent.length < waiting.current) onChanged()
    waiting.current = unsent.length
  }, [unsent.length, onChanged])
  const [said, setSaid] = useState<{ isSolved: boolean; answeredAt: number | undefined }>()
  const confirm = useConfirm(id, place, (isSolved) => setSaid({ isSolved, answeredAt: answer?.at }))
  // Handled once more while the page is looked at, the new answer is asked about again.
  const isSolved = canConfirm && said?.answeredAt !== answer?.at ? undefined : said?.isSolved
  const waits = unsent.some(({ kind }) => kind === CONFIRM)
  const asks = canConfirm && isSolved === undefined && (confirm.sending !== undefined || !waits)
  const isOver = detail.state === 'closed' || detail.state === 'dismissed'
  return (
    <View className="case">
      <OfflineBar />
      <PageTitle above={detail.hallName} title={place} below={text.rated(detail.levelLabel, detail.number)} />
      <Section>
        <CaseStanding stateText={detail.stateText} dueDay={detail.dueDay} isLate={detail.isLate} />
      </Section>
      {answer && (
        <Section title={text.answer(answer.unitName)}>
          <View className="case__answer">{answer.text}</View>
          <Text className="case__time">{text.answeredAt(formatInstant(answer.at))}</Text>
        </Section>
      )}
      {asks && <ConfirmCard {...confirm} />}
      {isSolved !== undefined && <ConfirmedNotice isSolved={isSolved} />}
      {unsent.filter(hasFailed).map((entry) => (
        <UnsentCard key={entry.id} entry={entry} />
      ))}
      {canAddEvidence && (
        <AddEvidence caseId={id} place={place} asksWhy={isSolved === false} onAdded={onChanged} />
      )}
      {!isOver && !asks && <TellMe caseId={id} isTold={detail.isTold} />}
      <Section title={text.timeline}>
        <Timeline caseId={id} steps={detail.timeline} />
      </Section>
      {detail.comment !== '' && (
        <Section title={text.yourWords}>
          <View className="case__words">{detail.comment}</View>
        </Section>
      )}
    </View>
  )
}

import { formatInstant } from '@qingjian/shared/calendar/day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { OfflineBar } from '../../ui/feedback/offline-bar'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { UnsentCard } from '../../ui/unsent/unsent-card'
import { CaseStanding } from '../case-standing'
import { casesText } from '../cases.text'
import { CONFIRM, useUnsent } from '../send/pending'
import { AddEvidence } from './add-evidence'
import './case-content.scss'
import { ConfirmCard, type Confirmed } from './confirm-card'
import { ConfirmedNotice } from './confirmed-notice'
import { TellMe } from './tell-me'
import { Timeline } from './timeline'
import type { OwnCaseDetail } from './use-own-case'

const text = casesText.case

interface CaseContentProps {
  detail: OwnCaseDetail
  onChanged: () => void
}

/** A case as its citizen reads it: where it stands, the answer, the question, and how it came to that. */
export function CaseContent({ detail, onChanged }: CaseContentProps) {
  const [confirmed, setConfirmed] = useState<Confirmed>()
  const unsent = useUnsent(detail.id)
  const place = casesText.windowTitle(detail.windowNumber, detail.windowName)
  const asks = detail.canConfirm && !confirmed && !unsent.some(({ kind }) => kind === CONFIRM)
  const isOver = detail.state === 'closed' || detail.state === 'dismissed'
  return (
    <View className="case">
      <OfflineBar />
      <PageTitle above={detail.hallName} title={place} below={text.rated(detail.levelLabel, detail.number)} />
      {unsent.map((entry) => (
        <UnsentCard key={entry.id} entry={entry} />
      ))}
      {confirmed && <ConfirmedNotice confirmed={confirmed} />}
      {!confirmed && (
        <Section>
          <CaseStanding stateText={detail.stateText} dueDay={detail.dueDay} isLate={detail.isLate} />
        </Section>
      )}
      {detail.answer && (
        <Section title={text.answer(detail.answer.unitName)}>
          <View className="case__answer">{detail.answer.text}</View>
          <Text className="case__time">{text.answeredAt(formatInstant(detail.answer.at))}</Text>
        </Section>
      )}
      {asks && (
        <ConfirmCard
          caseId={detail.id}
          place={place}
          onConfirmed={(result) => {
            setConfirmed(result)
            onChanged()
          }}
        />
      )}
      {!isOver && <TellMe caseId={detail.id} isTold={detail.isTold} />}
      {detail.canAddEvidence && (
        <AddEvidence
          caseId={detail.id}
          place={place}
          asksWhy={confirmed === 'not-solved'}
          onAdded={onChanged}
        />
      )}
      <Section title={text.timeline}>
        <Timeline caseId={detail.id} steps={detail.timeline} />
      </Section>
      {detail.comment !== '' && (
        <Section title={text.yourWords}>
          <View className="case__words">{detail.comment}</View>
        </Section>
      )}
    </View>
  )
}

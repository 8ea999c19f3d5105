import { formatInstant } from '@qingjian/shared/calendar/day'
import { CASE_STATE_NAMES, VERDICT_NAMES } from '@qingjian/shared/cases/case-states'
import type { listAboutMe } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { type Fact, Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { Sheet } from '../../ui/screen/sheet'
import { casesText } from '../cases.text'
import { AppealForm } from './appeal-form'
import './about-me-card.scss'

export type CaseAboutMe = ContractOutput<typeof listAboutMe>['cases'][number]

const text = casesText.aboutMe

interface AboutMeCardProps {
  row: CaseAboutMe
  onAppealed: () => void
}

/** What was said about the caller's service and what was found, never by whom. */
export function AboutMeCard({ row, onAppealed }: AboutMeCardProps) {
  const [appealing, setAppealing] = useState(false)
  return (
    <Section title={row.windowName} className="about-me">
      <Facts facts={factsOf(row)} />
      {row.appeal && (
        <View className="about-me__appeal">
          <NoteBar icon="document" text={text.appealStates[row.appeal.state]} />
          <View>{row.appeal.reason}</View>
          {row.appeal.decisionReason && <View>{text.decision(row.appeal.decisionReason)}</View>}
        </View>
      )}
      {row.appealUntil !== undefined && (
        <View className="about-me__way">
          <View>{text.appealUntil(row.appealUntil)}</View>
          <ActionButton kind="other" text={text.appeal} onPress={() => setAppealing(true)} />
          <Sheet title={text.appealTitle} open={appealing} onClose={() => setAppealing(false)}>
            <AppealForm
              caseId={row.id}
              version={row.version}
              onSent={() => {
                setAppealing(false)
                onAppealed()
              }}
            />
          </Sheet>
        </View>
      )}
    </Section>
  )
}

function factsOf(row: CaseAboutMe): Fact[] {
  const facts: (Fact | undefined)[] = [
    { label: text.number, text: row.number },
    { label: text.opened, text: formatInstant(row.openedAt) },
    { label: text.level, text: row.levelLabel },
    row.reasons.length > 0 ? { label: text.reasons, text: row.reasons.join('、') } : undefined,
    row.comment === '' ? undefined : { label: text.comment, text: row.comment },
    { label: text.state, text: CASE_STATE_NAMES[row.state] },
    row.verdict && { label: text.verdict, text: VERDICT_NAMES[row.verdict] },
    row.finding ? { label: text.finding, text: row.finding } : undefined,
  ]
  return facts.filter((fact) => fact !== undefined)
}

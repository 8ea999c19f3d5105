import { decideConfirmation } from '@qingjian/shared/identity/identity.contracts'
import type { ErrorCode, Failure } from '@qingjian/shared/kernel/errors'
import { useState } from 'react'
import { call } from '../../lib/transport/call'
import { NoteBar } from '../../ui/feedback/note-bar'
import { Facts } from '../../ui/screen/facts'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import type { Confirmation } from '../confirmation'
import { DecisionButtons } from '../decision-buttons'
import { identityText } from '../identity.text'
import { SettledNotice } from '../settled-notice'
import { TwoDigits } from '../two-digits'
import { useRequestAge } from '../use-request-age'

/** It ran out, or was decided elsewhere, while the page was open. */
const LOST_CODES: readonly ErrorCode[] = ['NOT_FOUND', 'CONFLICT']

interface ConfirmationRequestProps {
  confirmation: Confirmation
  onDecided: (allowed: boolean) => void
}

/** What will be done if the holder agrees, the digits to compare, and the decision. */
export function ConfirmationRequest({ confirmation, onDecided }: ConfirmationRequestProps) {
  const text = identityText.confirm
  const labels = identityText.request
  const { words, over } = useRequestAge(confirmation)
  const [lost, setLost] = useState(false)
  const decide = async (allow: boolean): Promise<Failure | undefined> => {
    const answer = await call(decideConfirmation, { confirmationId: confirmation.id, allow })
    if (answer.ok) onDecided(allow)
    else if (LOST_CODES.includes(answer.error.code)) setLost(true)
    else return answer.error
  }
  if (over || lost) return <SettledNotice icon="waiting" title={text.lostTitle} text={text.lostText} />
  return (
    <>
      <PageTitle title={confirmation.title} below={text.explanation} />
      <Section>
        <Facts facts={confirmation.lines} />
      </Section>
      <TwoDigits number={confirmation.number} />
      <NoteBar icon="attention" text={text.warning} />
      <Section>
        <Facts
          facts={[
            { label: labels.browser, text: confirmation.browser },
            { label: labels.requested, text: words },
          ]}
        />
      </Section>
      <DecisionButtons allow={text.allow} refuse={text.refuse} onDecide={decide} />
    </>
  )
}

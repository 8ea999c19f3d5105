import { askToBeTold } from '@qingjian/shared/cases/cases.contracts'
import { useState } from 'react'
import { askConsent } from '../../lib/subscribe/ask-consent'
import { useTemplates } from '../../lib/subscribe/use-templates'
import { call } from '../../lib/transport/call'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { casesText } from '../cases.text'

const text = casesText.told

/** The house's own name of WeChat's template for results. */
const TEMPLATES = ['case-answered']

interface TellMeProps {
  /** Also the rating's, so it is good before the case is open. */
  caseId: string
  isTold: boolean
}

/** Asks to be told by WeChat; stands nowhere where WeChat cannot ask. */
export function TellMe({ caseId, isTold }: TellMeProps) {
  const templates = useTemplates(TEMPLATES)
  const [agreed, setAgreed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const ask = async () => {
    setFailure(undefined)
    setBusy(true)
    const said = await askConsent(templates)
    const answer = said ? await call(askToBeTold, { ratingId: caseId }) : undefined
    setBusy(false)
    if (!answer) return setFailure(text.declined)
    if (!answer.ok) return setFailure(answer.error.message)
    setAgreed(true)
  }

  if (isTold || agreed) return <NoteBar icon="bell" text={text.on} />
  if (templates.length === 0) return null
  return (
    <Section title={text.hint}>
      {failure && <FieldFailure text={failure} />}
      <ActionButton kind="other" text={text.button} busy={busy} onPress={() => void ask()} />
    </Section>
  )
}

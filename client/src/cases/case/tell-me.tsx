import { askToBeTold } from '@qingjian/shared/cases/cases.contracts'
import { useConsent } from '../../lib/subscribe/use-consent'
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
  const consent = useConsent(TEMPLATES, () => call(askToBeTold, { ratingId: caseId }), text.declined)
  if (isTold || consent.agreed) return <NoteBar icon="bell" text={text.on} />
  if (!consent.canAsk) return null
  return (
    <Section title={text.hint}>
      {consent.failure && <FieldFailure text={consent.failure} />}
      <ActionButton kind="other" text={text.button} busy={consent.busy} onPress={consent.ask} />
    </Section>
  )
}

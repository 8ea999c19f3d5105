import { agreeToWeChat } from '@qingjian/shared/reminder/reminder.contracts'
import { useConsent } from '../../lib/subscribe/use-consent'
import { call } from '../../lib/transport/call'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { reminderText } from '../reminder.text'

const text = reminderText.weChat

/** The house's own name of WeChat's template for reminders. */
const TEMPLATES = ['reminder-arrived']

/** Has the next reminder come by WeChat as well; stands nowhere where WeChat cannot ask. */
export function AskWeChat({ isOn }: { isOn: boolean }) {
  const consent = useConsent(TEMPLATES, () => call(agreeToWeChat, {}), text.declined)
  if (isOn || consent.agreed) return <NoteBar icon="bell" text={text.on} />
  if (!consent.canAsk) return null
  return (
    <Section title={text.title} hint={text.explanation}>
      {consent.failure && <FieldFailure text={consent.failure} />}
      <ActionButton kind="other" text={text.button} busy={consent.busy} onPress={consent.ask} />
    </Section>
  )
}

import { agreeToWeChat } from '@qingjian/shared/reminder/reminder.contracts'
import { useState } from 'react'
import { askConsent } from '../../lib/subscribe/ask-consent'
import { useTemplates } from '../../lib/subscribe/use-templates'
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
  const templates = useTemplates(TEMPLATES)
  const [agreed, setAgreed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const ask = async () => {
    setFailure(undefined)
    setBusy(true)
    const answer = (await askConsent(templates)) ? await call(agreeToWeChat, {}) : undefined
    setBusy(false)
    if (!answer) return setFailure(text.declined)
    if (!answer.ok) return setFailure(answer.error.message)
    setAgreed(true)
  }

  if (isOn || agreed) return <NoteBar icon="bell" text={text.on} />
  if (templates.length === 0) return null
  return (
    <Section title={text.title} hint={text.explanation}>
      {failure && <FieldFailure text={failure} />}
      <ActionButton kind="other" text={text.button} busy={busy} onPress={() => void ask()} />
    </Section>
  )
}

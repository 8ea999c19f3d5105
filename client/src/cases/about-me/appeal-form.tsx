import { appeal } from '@qingjian/shared/cases/cases.contracts'
import { newRequestId } from '@qingjian/shared/transport/request-id'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { call } from '../../lib/transport/call'
import { EntryForm } from '../../ui/field/entry-form'
import { Words } from '../../ui/field/words'
import { casesText } from '../cases.text'

const text = casesText.aboutMe
const MOST_WORDS = 500

interface AppealFormProps {
  caseId: string
  version: number
  onSent: () => void
}

/** Why the rated person objects. The commission decides, so it is sent once and as it stands. */
export function AppealForm({ caseId, version, onSent }: AppealFormProps) {
  const [reason, setReason] = useState('')
  // Pressed again after trouble with the network, it is still the same appeal.
  const [requestId] = useState(newRequestId)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const submit = async () => {
    setFailure(undefined)
    setBusy(true)
    const answer = await call(appeal, { caseId, version, reason }, { requestId })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.error.message)
    say(text.appealed)
    onSent()
  }
  return (
    <EntryForm submit={text.appealSubmit} busy={busy} failure={failure} onSubmit={submit}>
      <Words
        label={text.appealTitle}
        value={reason}
        placeholder={text.appealPlaceholder}
        most={MOST_WORDS}
        onChange={setReason}
      />
      {text.appealHint}
    </EntryForm>
  )
}

import { changeContact } from '@qingjian/shared/rating/rating.contracts'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { call } from '../../lib/transport/call'
import { EntryForm } from '../../ui/field/entry-form'
import { ContactFields } from '../contact-fields'
import { ratingText } from '../rating.text'

interface MobileFormProps {
  ratingId: string
  onSaved: (maskedMobile: string | undefined) => void
}

/** Puts a phone number on one's own rating, or another in its place. */
export function MobileForm({ ratingId, onSaved }: MobileFormProps) {
  const text = ratingText.mine
  const [contact, setContact] = useState({ mobile: '', consent: false })
  const [failures, setFailures] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (!contact.consent) return setFailures({ 'contact.consent': ratingText.rate.consentMissing })
    setBusy(true)
    const answer = await call(changeContact, {
      ratingId,
      contact: { source: 'typed', mobile: contact.mobile, consent: true },
    })
    setBusy(false)
    if (!answer.ok) return setFailures(answer.error.fields ?? { '': answer.error.message })
    say(text.mobileChanged)
    onSaved(answer.data.maskedMobile)
  }
  return (
    <EntryForm
      submit={text.saveMobile}
      busy={busy}
      disabled={contact.mobile === ''}
      failure={failures['']}
      onSubmit={save}
    >
      <ContactFields
        mobile={contact.mobile}
        consent={contact.consent}
        failures={failures}
        onChange={(patch) => setContact((known) => ({ ...known, ...patch }))}
      />
    </EntryForm>
  )
}

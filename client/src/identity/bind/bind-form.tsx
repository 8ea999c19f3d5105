import { bind } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { fail } from '@qingjian/shared/kernel/result'
import { useState } from 'react'
import { call } from '../../lib/transport/call'
import { EntryForm } from '../../ui/field/entry-form'
import { LineInput } from '../../ui/field/line-input'
import { Section } from '../../ui/screen/section'
import { identityText } from '../identity.text'
import { groupCode, hasStrangeZero, invitationCodeOf } from '../invitation-code'

interface BindFormProps {
  onBound: (person: ContractOutput<typeof bind>['person']) => void
}

/** Sends the two; a code that cannot be one costs none of the few tries. */
function bindTo(typedCode: string, mobile: string) {
  const code = invitationCodeOf(typedCode)
  const { noSuchCharacter } = identityText.bind
  if (hasStrangeZero(code)) return fail('INVALID_INPUT', noSuchCharacter, { code: noSuchCharacter })
  return call(bind, { code, mobile })
}

/** The invitation code and the phone number. */
export function BindForm({ onBound }: BindFormProps) {
  const text = identityText.bind
  const [code, setCode] = useState('')
  const [mobile, setMobile] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setFailure(undefined)
    setBusy(true)
    const answer = await bindTo(code, mobile)
    setBusy(false)
    if (answer.ok) onBound(answer.data.person)
    else setFailure(answer.error)
  }
  return (
    <EntryForm
      submit={text.submit}
      busy={busy}
      failure={failure?.fields ? undefined : failure?.message}
      onSubmit={submit}
    >
      <Section title={text.code} hint={text.codeHint}>
        <LineInput
          kind="code"
          label={text.code}
          value={code}
          placeholder={text.codePlaceholder}
          most={20}
          failure={failure?.fields?.code}
          onChange={(value) => setCode(groupCode(value))}
        />
      </Section>
      <Section title={text.mobile} hint={text.mobileHint}>
        <LineInput
          kind="number"
          label={text.mobile}
          value={mobile}
          placeholder={text.mobilePlaceholder}
          most={14}
          failure={failure?.fields?.mobile}
          onChange={setMobile}
        />
      </Section>
    </EntryForm>
  )
}

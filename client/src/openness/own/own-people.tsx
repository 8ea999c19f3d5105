import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { forgetOwn, type listOwn } from '@qingjian/shared/openness/public.contracts'
import { useState } from 'react'
import { confirm, say } from '../../lib/dialogue'
import { canAskPhone } from '../../lib/phone-number/can-ask-phone'
import { call } from '../../lib/transport/call'
import { ActionButton } from '../../ui/action/action-button'
import { FieldFailure } from '../../ui/field/words'
import { Facts } from '../../ui/screen/facts'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'

interface OwnPeopleProps {
  people: ContractOutput<typeof listOwn>['people']
  onAnother: () => void
  onForgotten: () => void
}

/** Whom the reader has proved to be, one more, and none any longer. */
export function OwnPeople({ onAnother, onForgotten, people }: OwnPeopleProps) {
  const text = opennessAskText.own
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const forget = async () => {
    if (!(await confirm(text.forgetQuestion, text.forget, text.cancel))) return
    setBusy(true)
    const answer = await call(forgetOwn, {})
    setBusy(false)
    if (!answer.ok) return setFailure(answer.error.message)
    say(text.forgotten)
    onForgotten()
  }
  return (
    <Section title={text.people}>
      <Facts facts={people.map(({ name, regionName }) => ({ label: name, text: regionName }))} />
      {failure && <FieldFailure text={failure} />}
      {canAskPhone && <ActionButton kind="quiet" text={text.another} disabled={busy} onPress={onAnother} />}
      <ActionButton kind="quiet" text={text.forget} busy={busy} onPress={forget} />
    </Section>
  )
}

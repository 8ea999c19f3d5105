import { openSignIn } from '@qingjian/shared/identity/identity.contracts'
import { checkInput } from '@qingjian/shared/transport/create-call'
import { useState } from 'react'
import { goTo, routes } from '../../lib/routes'
import { tidyCode } from '../../lib/sign-in-code'
import { ActionButton } from '../../ui/action/action-button'
import { EntryForm } from '../../ui/field/entry-form'
import { LineInput } from '../../ui/field/line-input'
import { Section } from '../../ui/screen/section'
import { identityText } from '../identity.text'
import { scanSignIn } from './scan-sign-in'

const text = identityText.me

/** The way to the sign-in of a PC: its code is scanned, and typed where a browser has no scanner. */
export function ComputerEntry() {
  return process.env.TARO_ENV === 'weapp' ? (
    <Section title={text.computer} hint={text.scanText}>
      <ActionButton text={text.scan} onPress={() => void scanSignIn()} />
    </Section>
  ) : (
    <CodeEntry />
  )
}

function CodeEntry() {
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState<string>()
  const open = () => {
    const checked = checkInput(openSignIn, { code: tidyCode(code) })
    setFailure(checked.ok ? undefined : text.wrongCode)
    if (checked.ok) goTo(routes.signIn(tidyCode(code)))
  }
  return (
    <Section title={text.computer} hint={text.codeHint}>
      <EntryForm kind="other" submit={text.openCode} onSubmit={open}>
        <LineInput
          kind="code"
          label={text.code}
          value={code}
          placeholder={text.codePlaceholder}
          most={20}
          failure={failure}
          onChange={(value) => setCode(value.toUpperCase())}
        />
      </EntryForm>
    </Section>
  )
}

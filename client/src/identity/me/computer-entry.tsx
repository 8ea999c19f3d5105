import { openSignIn } from '@qingjian/shared/identity/identity.contracts'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { goTo, routes } from '../../lib/routes'
import { signInCodeOf, tidyCode } from '../../lib/sign-in-code'
import { checkInput } from '../../lib/transport/call'
import { ActionButton } from '../../ui/action/action-button'
import { EntryForm } from '../../ui/field/entry-form'
import { LineInput } from '../../ui/field/line-input'
import { Section } from '../../ui/screen/section'
import { identityText } from '../identity.text'

const text = identityText.me

async function scan(): Promise<void> {
  let scanned: string
  try {
    const answer = await Taro.scanCode({ scanType: ['qrCode', 'wxCode' as 'qrCode'] })
    scanned = answer.path || answer.result
  } catch {
    // Whoever closes the scanner has changed their mind.
    return
  }
  const code = signInCodeOf(scanned)
  if (code === undefined) say(text.notOurs)
  else goTo(routes.signIn(code))
}

/** The way to the sign-in of a PC: its code is scanned, and typed where a browser has no scanner. */
export function ComputerEntry() {
  return process.env.TARO_ENV === 'weapp' ? (
    <Section title={text.computer} hint={text.scanText}>
      <ActionButton text={text.scan} onPress={() => void scan()} />
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

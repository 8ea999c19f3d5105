import { openSignIn } from '@qingjian/shared/identity/identity.contracts'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { checkInput } from '@qingjian/shared/transport/create-call'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { Loading } from '../../ui/feedback/loading'
import { Screen } from '../../ui/screen/screen'
import { identityText } from '../identity.text'
import { SettledNotice } from '../settled-notice'
import { codeOfQuery } from './code-of-query'
import { SignInFailure } from './sign-in-failure'
import { SignInRequest } from './sign-in-request'

const text = identityText.signIn

/** Opened by the code on a PC's screen: who asks to be signed in, and the holder's decision. */
export default function SignInPage() {
  const code = codeOfQuery(useRouter().params) ?? ''
  const known = checkInput(openSignIn, { code }).ok
  const request = useRemote(openSignIn, known ? { code } : undefined)
  const [outcome, setOutcome] = useState<'allowed' | 'refused'>()
  const [lost, setLost] = useState<Failure>()
  if (!known) {
    return (
      <Screen>
        <SettledNotice icon="scan" title={text.noCodeTitle} text={text.noCodeText} />
      </Screen>
    )
  }
  if (outcome === 'allowed') {
    return (
      <Screen>
        <SettledNotice
          icon="check"
          title={text.allowedTitle}
          text={text.allowedText}
          onward={text.sessions}
        />
      </Screen>
    )
  }
  if (outcome === 'refused') {
    return (
      <Screen>
        <SettledNotice icon="lock" title={text.refusedTitle} text={text.refusedText} />
      </Screen>
    )
  }
  if (lost) {
    return (
      <Screen>
        <SignInFailure failure={lost} onRetry={request.reload} />
      </Screen>
    )
  }
  return (
    <Screen>
      {request.state === 'loading' && <Loading />}
      {request.state === 'failed' && <SignInFailure failure={request.failure} onRetry={request.reload} />}
      {request.state === 'ready' && (
        <SignInRequest
          code={code}
          request={request.data}
          onDecided={(allowed) => setOutcome(allowed ? 'allowed' : 'refused')}
          onLost={setLost}
        />
      )}
    </Screen>
  )
}

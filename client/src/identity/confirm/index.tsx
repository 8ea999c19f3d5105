import { listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Screen } from '../../ui/screen/screen'
import { identityText } from '../identity.text'
import { NotBound } from '../not-bound'
import { SettledNotice } from '../settled-notice'
import { ConfirmationRequest } from './confirmation-request'

const text = identityText.confirm

/** One sensitive call that a PC wants to make in the holder's name. */
export default function ConfirmPage() {
  const { id } = useRouter().params
  const list = useRemote(listConfirmations, {})
  const [outcome, setOutcome] = useState<'allowed' | 'refused'>()
  if (outcome === 'allowed') {
    return (
      <Screen>
        <SettledNotice icon="check" title={text.allowedTitle} text={text.allowedText} />
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
  if (list.state === 'loading') {
    return (
      <Screen>
        <Loading />
      </Screen>
    )
  }
  if (list.state === 'failed') {
    const unbound = list.failure.code === 'FORBIDDEN'
    return (
      <Screen>
        {unbound ? <NotBound /> : <FailureNotice failure={list.failure} onRetry={list.reload} />}
      </Screen>
    )
  }
  const confirmation = list.data.confirmations.find((one) => one.id === id)
  return (
    <Screen>
      {confirmation ? (
        <ConfirmationRequest
          confirmation={confirmation}
          onDecided={(allowed) => setOutcome(allowed ? 'allowed' : 'refused')}
        />
      ) : (
        <SettledNotice icon="waiting" title={text.lostTitle} text={text.lostText} />
      )}
    </Screen>
  )
}

import { openLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import { linkTokenField } from '@qingjian/shared/follow-up/follow-up-fields'
import { useRouter } from '@tarojs/taro'
import * as v from 'valibot'
import { useReconnect } from '../../lib/network/use-reconnect'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { followUpText as text } from '../follow-up.text'
import { AnswerForm } from './answer-form'

/**
 * Behind the link of a message: opened from an SMS in whatever browser, by somebody who may be old and has signed in to
 * nothing. Its type is always the large one.
 */
export default function AnswerPage() {
  const token = decodeURIComponent(useRouter().params.token ?? '')
  const known = v.is(linkTokenField, token)
  const link = useRemote(openLink, known ? { token } : undefined)
  const { reload } = link
  useReconnect(() => {
    if (link.state === 'failed') reload()
  })
  return (
    <Screen className="screen--large">
      {!known && <Notice icon="attention" title={text.broken} text={text.brokenText} />}
      {known && link.state === 'loading' && <Loading />}
      {link.state === 'failed' &&
        (link.failure.code === 'NOT_FOUND' ? (
          <Notice icon="attention" title={text.lost} text={link.failure.message} />
        ) : (
          <FailureNotice failure={link.failure} onRetry={reload} />
        ))}
      {link.state === 'ready' && link.data.state === 'answered' && (
        <Notice icon="check" title={text.answered} text={text.answeredText} />
      )}
      {link.state === 'ready' && link.data.state === 'expired' && (
        <Notice icon="waiting" title={text.expired} text={text.expiredText} />
      )}
      {link.state === 'ready' && link.data.state === 'open' && <AnswerForm token={token} link={link.data} />}
    </Screen>
  )
}

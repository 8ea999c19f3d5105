import { useRouter } from '@tarojs/taro'
import { goHome, goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { casesText } from '../cases.text'
import { CaseContent } from './case-content'
import { TellMe } from './tell-me'
import { useOwnCase } from './use-own-case'

const text = casesText.case

/** The citizen's own case; the address is known as soon as the rating is sent, before the case is open. */
export default function CasePage() {
  const id = decodeURIComponent(useRouter().params.id ?? '')
  return id === '' ? (
    <Screen>
      <Notice icon="progress" title={text.notFound} text={text.noId} />
      <WaysOn />
    </Screen>
  ) : (
    <CaseOf id={id} />
  )
}

function CaseOf({ id }: { id: string }) {
  const { remote, missing, registering } = useOwnCase(id)
  return (
    <Screen>
      {remote.state === 'loading' && <Loading />}
      {registering && (
        <>
          <Notice icon="waiting" title={text.registering} text={text.registeringText} />
          <TellMe caseId={id} isTold={false} />
        </>
      )}
      {missing && !registering && <Notice icon="progress" title={text.notFound} text={text.notFoundText} />}
      {remote.state === 'failed' && !missing && (
        <FailureNotice failure={remote.failure} onRetry={remote.reload} />
      )}
      {remote.state === 'ready' && <CaseContent detail={remote.data} onChanged={remote.reload} />}
      <WaysOn />
    </Screen>
  )
}

function WaysOn() {
  return (
    <>
      <ActionButton kind="quiet" text={text.all} onPress={() => goTo(routes.cases)} />
      <ActionButton kind="quiet" text={text.home} onPress={goHome} />
    </>
  )
}

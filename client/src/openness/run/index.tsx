import { readRun } from '@qingjian/shared/openness/powers/power.contracts'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useReconnect } from '../../lib/network/use-reconnect'
import { outbox } from '../../lib/outbox/outbox'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { OfflineBar } from '../../ui/feedback/offline-bar'
import { Screen } from '../../ui/screen/screen'
import { opennessWorksText } from '../openness-works.text'
import { useKept } from '../use-kept'
import { RunContent } from './run-content'

const sendWaiting = () => void outbox.flush()

/** One thing that a village does by a power of the list. */
export default function RunPage() {
  const { id = '' } = useRouter().params
  const { data, failure, reload } = useKept(readRun, id === '' ? undefined : { id })
  useReconnect(() => {
    if (failure) reload()
  })
  useDidShow(sendWaiting)
  return (
    <Screen>
      <OfflineBar />
      {id === '' && <Notice icon="powers" title={opennessWorksText.run.noId} />}
      {id !== '' && !data && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {data && <RunContent data={data} onChanged={reload} />}
    </Screen>
  )
}

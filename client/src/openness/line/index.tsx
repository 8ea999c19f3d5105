import { useDidShow, useRouter } from '@tarojs/taro'
import { useReconnect } from '../../lib/network/use-reconnect'
import { outbox } from '../../lib/outbox/outbox'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { OfflineBar } from '../../ui/feedback/offline-bar'
import { Screen } from '../../ui/screen/screen'
import { opennessAskText } from '../openness-ask.text'
import { LineContent } from './line-content'
import { useLine } from './use-line'

const sendWaiting = () => void outbox.flush()

/** One published line. */
export default function LinePage() {
  const { id = '' } = useRouter().params
  const { failure, line, reload } = useLine(id)
  useReconnect(() => {
    if (failure) reload()
  })
  useDidShow(sendWaiting)
  return (
    <Screen>
      <OfflineBar />
      {id === '' && <Notice icon="document" title={opennessAskText.line.noId} />}
      {id !== '' && !line && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {line && <LineContent data={line} onChanged={reload} />}
    </Screen>
  )
}

import { useDidShow, useRouter } from '@tarojs/taro'
import { useReconnect } from '../../lib/network/use-reconnect'
import { outbox } from '../../lib/outbox/outbox'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { OfflineBar } from '../../ui/feedback/offline-bar'
import { Screen } from '../../ui/screen/screen'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { useAnnouncement } from '../use-announcement'
import { AnnouncementContent } from './announcement-content'

const sendWaiting = () => void outbox.flush()

/** One announcement: a policy, the plan or a step of a project, what a village makes public, or a power of the list. */
export default function AnnouncementPage() {
  const { id = '' } = useRouter().params
  const { announcement, failure, reload } = useAnnouncement(id)
  useReconnect(() => {
    if (failure) reload()
  })
  useDidShow(sendWaiting)
  return (
    <Screen>
      <OfflineBar />
      {id === '' && <Notice icon="document" title={opennessAnnouncementText.noId} />}
      {id !== '' && !announcement && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {announcement && <AnnouncementContent data={announcement} onChanged={reload} />}
    </Screen>
  )
}

import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { useRouter } from '@tarojs/taro'
import { useReconnect } from '../../lib/network/use-reconnect'
import { returnTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { useKept } from '../use-kept'
import { Walk } from './walk'

const text = opennessAnnouncementText

/** 我能不能享受: the questions of a policy, one a screen. What is answered stays on this page alone. */
export default function EntitlementPage() {
  const { id = '' } = useRouter().params
  const { data: announcement, failure, reload } = useKept(readAnnouncement, id === '' ? undefined : { id })
  useReconnect(() => {
    if (failure) reload()
  })
  const content = announcement?.announcement.content
  const nodes = content?.kind === 'policy' ? content.entitlement : undefined
  const toPolicy = () => returnTo(routes.announcement(id))
  return (
    <Screen>
      {id === '' && <Notice icon="policy" title={text.noId} />}
      {id !== '' && !announcement && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {announcement && nodes && (
        <Walk title={announcement.announcement.title} nodes={nodes} onPolicy={toPolicy} />
      )}
      {announcement && !nodes && (
        <Notice icon="policy" title={text.entitlement.none}>
          <ActionButton text={text.entitlement.toPolicy} onPress={toPolicy} />
        </Notice>
      )}
    </Screen>
  )
}

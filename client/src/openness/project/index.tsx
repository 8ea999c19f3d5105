import { readProject } from '@qingjian/shared/openness/projects/project.contracts'
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
import { ProjectContent } from './project-content'

const sendWaiting = () => void outbox.flush()

/** One project. */
export default function ProjectPage() {
  const { id = '' } = useRouter().params
  const { data, failure, reload } = useKept(readProject, id === '' ? undefined : { id })
  useReconnect(() => {
    if (failure) reload()
  })
  useDidShow(sendWaiting)
  return (
    <Screen>
      <OfflineBar />
      {id === '' && <Notice icon="project" title={opennessWorksText.project.noId} />}
      {id !== '' && !data && !failure && <Loading />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {data && <ProjectContent data={data} onChanged={reload} />}
    </Screen>
  )
}

import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { useRouter } from '@tarojs/taro'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { SubjectPage } from '../subject-page'
import { AnnouncementContent } from './announcement-content'

/** One announcement: a policy, the plan or a step of a project, what a village makes public, or a power of the list. */
export default function AnnouncementPage() {
  const { id = '' } = useRouter().params
  return (
    <SubjectPage
      contract={readAnnouncement}
      input={id === '' ? undefined : { id }}
      icon="document"
      noId={opennessAnnouncementText.noId}
    >
      {(data, reload) => <AnnouncementContent data={data} onChanged={reload} />}
    </SubjectPage>
  )
}

import { ANNOUNCEMENT_KIND_NAMES } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { NoteBar } from '../../ui/feedback/note-bar'
import { PageTitle } from '../../ui/screen/page-title'
import { Versions } from '../line/versions'
import type { OpenAnnouncement } from '../open-announcement'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { Questions } from '../questions/questions'
import { CheckPart } from './check-part'
import { ContentPart } from './content-part'

const text = opennessAnnouncementText

interface AnnouncementContentProps {
  data: OpenAnnouncement
  onChanged: () => void
}

/** One announcement, whole: what it says, what belongs to it, what was asked, what was changed, and its check. */
export function AnnouncementContent({ data, onChanged }: AnnouncementContentProps) {
  const { announcement, isMine, objections, saidClear, versions } = data
  const { holderName, id, kind, publishedOn, reason, standing, title, version } = announcement
  return (
    <>
      <PageTitle above={`${holderName} · ${ANNOUNCEMENT_KIND_NAMES[kind]}`} title={title} />
      {standing === 'withdrawn' && <NoteBar icon="attention" text={text.withdrawn(publishedOn, reason)} />}
      {standing === 'corrected' && <NoteBar icon="again" text={text.corrected(publishedOn, reason)} />}
      <ContentPart data={data} />
      <Questions
        subject="announcement"
        id={id}
        version={version}
        title={title}
        objections={objections}
        isMine={isMine}
        saidClear={saidClear}
        isGone={standing === 'withdrawn'}
        onChanged={onChanged}
      />
      <Versions versions={versions} />
      <CheckPart id={id} publicationId={announcement.publicationId} />
    </>
  )
}

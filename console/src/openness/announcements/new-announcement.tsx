import { createAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import {
  ANNOUNCEMENT_KIND_NAMES,
  type AnnouncementKind,
} from '@qingjian/shared/openness/announcements/announcement-kinds'
import { App, Button, Card } from 'antd'
import { useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { announcementText } from '../announcement.text'
import { announcementFormText as text } from '../announcement-form.text'
import { PUBLICATION_READS } from '../publications/publication-reads'
import type { AnnouncementForm } from './announcement-form'
import { AnnouncementFormView } from './announcement-form-view'
import { useAnnouncementForm } from './use-announcement-form'
import { useLinkable } from './use-linkable'

interface NewAnnouncementProps {
  kind: AnnouncementKind
  place: { regionId: string; name: string }
  /** What the address filled in already. */
  initial: AnnouncementForm
}

/** Writes a new announcement of one kind and place; what comes of it is a draft. */
export function NewAnnouncement({ initial, kind, place }: NewAnnouncementProps) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { regionId } = place
  const linkable = useLinkable(regionId)
  const { form, read, refused } = useAnnouncementForm(kind, regionId)
  const create = useChange(createAnnouncement, {
    outdates: PUBLICATION_READS,
    onDone: ({ id }) => {
      message.success(text.created)
      navigate(`/openness/publications/${id}`, { replace: true })
    },
  })
  const save = async () => {
    const said = await read()
    if (said) create.mutate({ regionId, ...said }, { onError: refused })
  }
  if (linkable.error)
    return <FailureNotice message={messageOf(linkable.error)} onRetry={() => void linkable.refetch()} />
  if (!linkable.data || linkable.isPlaceholderData) return <Loading />
  if (!linkable.data.kinds.includes(kind))
    return <FailureNotice message={announcementText.notHere(ANNOUNCEMENT_KIND_NAMES[kind], place.name)} />
  return (
    <Card size="small" className="announcement-form">
      <AnnouncementFormView
        kind={kind}
        form={form}
        initial={initial}
        regionId={regionId}
        linkable={linkable.data}
        named={[]}
        isLocked={false}
      />
      {create.error ? <FailureNotice message={messageOf(create.error)} /> : null}
      <Button type="primary" size="large" loading={create.isPending} onClick={() => void save()}>
        {text.save}
      </Button>
    </Card>
  )
}

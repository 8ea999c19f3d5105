import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import {
  readDraftAnnouncement,
  saveAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import { readPublication } from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Card, Empty, Space } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { uiText } from '../../ui/ui.text'
import { announcementText } from '../announcement.text'
import { announcementFormText as text } from '../announcement-form.text'
import '../openness.css'
import type { PublicationDetail } from '../publications/publication-detail'
import { PUBLICATION_READS } from '../publications/publication-reads'
import { type AnnouncementForm, formOfContent } from './announcement-form'
import { AnnouncementFormView } from './announcement-form-view'
import { keyOfDue } from './due-choices'
import { useAnnouncementForm } from './use-announcement-form'
import { type Linkable, useLinkable } from './use-linkable'

interface EditFormProps {
  publication: PublicationDetail['publication']
  draft: ContractOutput<typeof readDraftAnnouncement>
  linkable: Linkable
}

function EditForm({ draft, linkable, publication }: EditFormProps) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { id, kind, regionId, version } = publication
  const isLocked = kind === 'correction'
  const { content, flaws, fulfils, links } = draft
  const { form, read, refused, show } = useAnnouncementForm(content.kind, regionId, isLocked)
  const [initial] = useState<AnnouncementForm>(() => ({
    ...formOfContent(content),
    ...(fulfils && { due: keyOfDue(fulfils) }),
  }))
  const page = `/openness/publications/${id}`
  // What is wrong already stands at its field from the beginning.
  useEffect(() => {
    show(
      Object.fromEntries(
        flaws.map(({ field, problem, remedy }) => [field, announcementText.flaw(problem, remedy)]),
      ),
    )
  }, [flaws, show])
  const save = useChange(saveAnnouncement, {
    outdates: PUBLICATION_READS,
    onDone: () => {
      message.success(text.saved)
      navigate(page, { replace: true })
    },
  })
  const store = async () => {
    const said = await read()
    if (said) save.mutate({ id, version, ...said }, { onError: refused })
  }
  return (
    <Card size="small" className="announcement-form">
      <AnnouncementFormView
        kind={content.kind}
        form={form}
        initial={initial}
        regionId={regionId}
        linkable={linkable}
        named={links}
        isLocked={isLocked}
      />
      {save.error ? <FailureNotice message={messageOf(save.error)} /> : null}
      <Space>
        <Button type="primary" size="large" loading={save.isPending} onClick={() => void store()}>
          {text.save}
        </Button>
        <Link to={page}>
          <Button size="large">{uiText.cancel}</Button>
        </Link>
      </Space>
    </Card>
  )
}

/** Changes what a draft says, of a new announcement or of a correction. */
export default function EditAnnouncementPage() {
  const { id = '' } = useParams()
  const read = useRemote(readPublication, { id })
  const draft = useRemote(readDraftAnnouncement, { id })
  const linkable = useLinkable(read.data?.publication.regionId)
  const back = <Link to={`/openness/publications/${id}`}>{announcementText.back}</Link>
  const failed = [read, draft, linkable].find(({ error }) => error)
  if (failed) return <FailureNotice message={messageOf(failed.error)} onRetry={() => void failed.refetch()} />
  const isOld = read.isPlaceholderData || draft.isPlaceholderData || linkable.isPlaceholderData
  if (!read.data || !draft.data || !linkable.data || isOld) return <Loading />
  const { may, publication } = read.data
  const isCorrection = publication.kind === 'correction'
  if (!may.edit || publication.kind === 'withdrawal')
    return <Empty description={announcementText.notEditable}>{back}</Empty>
  return (
    <>
      <PageHeader
        title={isCorrection ? publication.title : announcementText.editTitle(publication.title)}
        note={isCorrection ? announcementText.correctNote : announcementText.editNote}
        actions={back}
      />
      <EditForm publication={publication} draft={draft.data} linkable={linkable.data} />
    </>
  )
}

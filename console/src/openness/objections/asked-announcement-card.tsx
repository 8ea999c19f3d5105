import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { ANNOUNCEMENT_KIND_NAMES } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { Card, Space } from 'antd'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { announcementText as text } from '../announcement.text'
import { AnnouncementView } from '../announcements/announcement-view'
import { objectionText } from '../objection.text'
import { publicSubjectAddress } from '../public-address'

interface AskedAnnouncementCardProps {
  id: string
  /** The version that is asked about. */
  version: number
  title: string
}

/** The announcement that is asked about as it is now, and the way to the publication that brought it. */
export function AskedAnnouncementCard({ id, title, version }: AskedAnnouncementCardProps) {
  const read = useRemote(readAnnouncement, { id })
  const found = read.isPlaceholderData ? undefined : read.data
  const { content, kind, publicationId = '', version: newest = version } = found?.announcement ?? {}
  const address = publicSubjectAddress({ subject: 'announcement', subjectId: id })
  return (
    <Card
      size="small"
      title={<h2 className="openness-card-title">{text.asked}</h2>}
      extra={
        <Space wrap>
          {found ? <Link to={`/openness/publications/${publicationId}`}>{text.toPublication}</Link> : null}
          <a href={address} target="_blank" rel="noreferrer">
            {objectionText.toPublicPage}
          </a>
        </Space>
      }
    >
      <small className="openness-under">{kind === undefined ? '' : ANNOUNCEMENT_KIND_NAMES[kind]}</small>
      <h3>{title}</h3>
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {found || read.error ? null : <Loading />}
      {newest > version && content ? <p>{text.askedOlder}</p> : null}
      {found && !content ? <p>{text.gone}</p> : null}
      {found && content ? (
        <AnnouncementView
          content={content}
          links={found.links}
          fulfils={found.fulfils}
          of={{ subject: 'announcement', id }}
        />
      ) : null}
    </Card>
  )
}

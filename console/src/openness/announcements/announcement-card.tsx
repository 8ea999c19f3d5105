import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readDraftAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import { Alert, Button, Card, Empty, Space } from 'antd'
import { Link } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { announcementText as text } from '../announcement.text'
import '../openness.css'
import { DifferencesList } from '../publications/differences-list'
import type { PublicationDetail } from '../publications/publication-detail'
import { AnnouncementFlaws } from './announcement-flaws'
import { AnnouncementView } from './announcement-view'
import './announcements.css'
import { ChangeButtons } from './change-buttons'

type Draft = ContractOutput<typeof readDraftAnnouncement>

/** What a correction changes against what is public. */
function Differences({ draft }: { draft: Draft }) {
  const { differences } = draft.replaces ?? { differences: [] }
  return (
    <section className="announcement-changes">
      <h3>{text.differences}</h3>
      {differences.length === 0 ? <p>{text.noDifferences}</p> : <DifferencesList differences={differences} />}
    </section>
  )
}

function Cautions({ cautions }: Pick<Draft, 'cautions'>) {
  if (cautions.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="openness-notice"
      title={text.cautions}
      description={
        <>
          <ul className="announcement-cautions">
            {cautions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {text.cautionsNote}
        </>
      }
    />
  )
}

/** What the announcement of a publication says, as people will read it, with what stops it and what to look at. */
export function AnnouncementCard({ detail }: { detail: PublicationDetail }) {
  const { may, publication } = detail
  const { id, kind, state } = publication
  const read = useRemote(readDraftAnnouncement, { id })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND')
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={read.error.failure.message} />
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  if (!read.data || read.isPlaceholderData) return <Loading />
  const draft = read.data
  const isPublic = PUBLIC_STATES.includes(state)
  const mayEdit = may.edit && kind !== 'withdrawal'
  return (
    <>
      <Cautions cautions={draft.cautions} />
      <AnnouncementFlaws detail={detail} flaws={draft.flaws} />
      <Card
        size="small"
        title={<h2 className="openness-card-title">{text.content}</h2>}
        extra={
          <Space wrap>
            {mayEdit ? (
              <Link to={`/openness/publications/${id}/edit`}>
                <Button>{text.edit}</Button>
              </Link>
            ) : null}
            {isPublic && draft.published ? (
              <ChangeButtons publication={publication} published={draft.published} />
            ) : null}
          </Space>
        }
      >
        <p className="openness-under">
          {kind === 'withdrawal' ? text.contentOfWithdrawal : text.contentNote}
        </p>
        {kind === 'correction' ? <Differences draft={draft} /> : null}
        <AnnouncementView
          content={draft.content}
          links={draft.links}
          fulfils={draft.fulfils}
          of={{ publicationId: id }}
        />
      </Card>
    </>
  )
}

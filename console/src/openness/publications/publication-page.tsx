import { readPublication } from '@qingjian/shared/openness/publication.contracts'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import { Alert, Empty, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { announcementText } from '../announcement.text'
import { AnnouncementCard } from '../announcements/announcement-card'
import { booksText } from '../books.text'
import '../openness.css'
import { publicationText as text } from '../publication.text'
import { DraftLinesCard } from './draft-lines-card'
import { FlawsNotice } from './flaws-notice'
import { LeaksNotice } from './leaks-notice'
import { PublicLinesCard } from './public-lines-card'
import { PublicationActions } from './publication-actions'
import { type Flaw, flawsBesides, flawsOfPublication, type PublicationDetail } from './publication-detail'
import { PublicationFactsCard } from './publication-facts-card'
import { PublicationStateMark } from './publication-state'
import { PublicationStepsCard } from './publication-steps-card'
import { nextStepWords } from './publication-words'
import './publications.css'
import { useLinePage } from './use-line-page'

const EVERY = 3000

/** How far it is on its way into public; an announcement goes out at once. */
function Publishing({ publication }: Pick<PublicationDetail, 'publication'>) {
  const { announcement, lineCount, publishedLines } = publication
  if (announcement !== undefined)
    return (
      <div role="status" className="publication-progress">
        {announcementText.publishing}
      </div>
    )
  return (
    <div role="status" className="publication-progress">
      <Progress percent={lineCount === 0 ? 0 : Math.floor((100 * publishedLines) / lineCount)} />
      {booksText.publishing(publishedLines, lineCount)}
    </div>
  )
}

function PublicationView({ detail }: { detail: PublicationDetail }) {
  const [flaws, setFlaws] = useState<readonly Flaw[]>([])
  const { pointAt } = useLinePage()
  const { leakCount, leaks, publication, steps, whyNot } = detail
  const { announcement, returned, state, title } = publication
  const shown = announcement === undefined ? flawsBesides(flaws, leaks) : flawsOfPublication(flaws)
  // Lines that moved are others at their numbers; what was said of them is asked for again.
  const forget = (changed: number | 'moved') =>
    setFlaws((before) => (changed === 'moved' ? [] : before.filter(({ index }) => index !== changed)))
  return (
    <>
      <PageHeader
        title={title}
        note={
          <>
            <PublicationStateMark publication={publication} /> {nextStepWords(publication)}
          </>
        }
        actions={<PublicationActions detail={detail} onFlaws={setFlaws} />}
      />
      {state === 'publishing' ? <Publishing publication={publication} /> : null}
      {returned && state === 'draft' ? (
        <Alert
          type="warning"
          showIcon
          className="openness-notice"
          title={booksText.returned(returned.by, returned.reason)}
        />
      ) : null}
      {whyNot === undefined ? null : (
        <Alert type="info" showIcon className="openness-notice" title={whyNot} />
      )}
      <LeaksNotice leaks={leaks} leakCount={leakCount} onLine={pointAt} />
      <FlawsNotice flaws={shown} onLine={pointAt} />
      <div className="publication-columns">
        <div className="publication-facts-place">
          <PublicationFactsCard detail={detail} />
        </div>
        <div className="publication-lines">
          {announcement !== undefined ? (
            <AnnouncementCard detail={detail} />
          ) : PUBLIC_STATES.includes(state) ? (
            <PublicLinesCard detail={detail} />
          ) : (
            <DraftLinesCard detail={detail} flaws={flaws} onChanged={forget} />
          )}
        </div>
        <div className="publication-steps-place">
          <PublicationStepsCard steps={steps} />
        </div>
      </div>
    </>
  )
}

/** One publication: where it stands, its lines, what stops it, its history, and what can be done now. */
export default function PublicationPage() {
  const { id = '' } = useParams()
  const [isMoving, setMoving] = useState(false)
  const read = useRemote(readPublication, { id }, { every: isMoving && EVERY })
  const state = read.data?.publication.state
  useEffect(() => setMoving(state === 'publishing'), [state])
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/openness/publications">{text.backToList}</Link>
      </Empty>
    )
  }
  if (read.error && !read.data) {
    return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  }
  // While another publication is on its way, the one before must not be acted on.
  if (!read.data || read.isPlaceholderData) return <Loading />
  return <PublicationView key={id} detail={read.data} />
}

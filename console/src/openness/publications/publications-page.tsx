import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { countPublications, listPublications } from '@qingjian/shared/openness/publication.contracts'
import { PUBLICATION_QUEUES, type PublicationQueue } from '@qingjian/shared/openness/publication-states'
import { Button, Tabs } from 'antd'
import { Link, useNavigate } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { BOOK_REVIEWERS, BOOK_WRITERS } from '../book-roles'
import { booksText as text } from '../books.text'
import '../openness.css'
import { PlaceSelect } from '../place-select'
import { PublicationStateMark } from './publication-state'
import { changesInWords, type PublicationRow, periodWords, sumsInWords, whatWords } from './publication-words'

/** From this count on the cloud does not count further. */
const MANY = 100
const EVERY = 60_000

function isQueue(value: string | undefined): value is PublicationQueue {
  return (PUBLICATION_QUEUES as readonly (string | undefined)[]).includes(value)
}

function PublicationList({ queue, regionId }: { queue: PublicationQueue; regionId: string | undefined }) {
  const list = useCursorList(
    listPublications,
    { queue, ...(regionId === undefined ? {} : { regionId }) },
    ({ publications }) => publications,
  )
  return (
    <CursorTable<PublicationRow>
      label={text.queues[queue]}
      list={list}
      rowKey={({ id }) => id}
      empty={text.empty[queue]}
      columns={[
        {
          title: text.name,
          key: 'title',
          render: (_, { id, returned, state, title, ...row }) => (
            <div className="openness-wrapped">
              <Link to={`/openness/publications/${id}`}>
                <strong>{title}</strong>
              </Link>
              <small className="openness-under">
                {whatWords(row)} · {periodWords(row)}
              </small>
              {returned && state === 'draft' ? (
                <small className="openness-under">{text.returned(returned.by, returned.reason)}</small>
              ) : null}
            </div>
          ),
        },
        {
          title: text.place,
          key: 'place',
          render: (_, { authorName, regionName }) => (
            <>
              {regionName}
              <small className="openness-under">{text.by(authorName)}</small>
            </>
          ),
        },
        {
          title: text.state,
          key: 'state',
          render: (_, publication) => (
            <>
              <PublicationStateMark publication={publication} />
              {changesInWords(publication).map((words) => (
                <small key={words} className="openness-under">
                  {words}
                </small>
              ))}
            </>
          ),
        },
        {
          title: text.lines,
          key: 'lines',
          align: 'right',
          render: (_, { announcement, lineCount }) =>
            announcement === undefined ? text.lineCount(lineCount) : '',
        },
        {
          title: text.amount,
          key: 'amount',
          render: (_, { totals }) =>
            sumsInWords(totals).map((words) => (
              <span key={words} className="openness-amount openness-row">
                {words}
              </span>
            )),
        },
        {
          title: text.posting,
          key: 'posting',
          render: (_, { postedUntil }) => (postedUntil === undefined ? '' : writtenDay(postedUntil)),
        },
        {
          title: text.changedAt,
          key: 'changed',
          render: (_, { changedAt }) => <span className="openness-amount">{formatInstant(changedAt)}</span>,
        },
      ]}
    />
  )
}

/** Publications by queue; whoever comes without one begins where something waits. */
export default function PublicationsPage() {
  const { roles } = useMe()
  const navigate = useNavigate()
  const [filters, change] = useFilters(['queue', 'place'])
  const counted = useRemote(countPublications, {}, { every: EVERY })
  const mayWrite = isShownTo(BOOK_WRITERS, roles)
  const mayReview = isShownTo(BOOK_REVIEWERS, roles)
  const counts: Partial<Record<PublicationQueue, number>> = {
    'to-review': counted.data?.toReview ?? 0,
    'in-review': counted.data?.inReview ?? 0,
  }
  const queues = PUBLICATION_QUEUES.filter((queue) => queue !== 'to-review' || mayReview)
  const first = mayReview && (counted.data?.toReview ?? 0) > 0 ? 'to-review' : mayWrite ? 'draft' : 'all'
  const isReady = counted.data !== undefined || counted.error !== null
  const queue = isQueue(filters.queue) ? filters.queue : isReady ? first : undefined
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          mayWrite ? (
            <>
              <Button type="primary" size="large" onClick={() => navigate('/openness/publications/new')}>
                {text.create}
              </Button>
              <Button size="large" onClick={() => navigate('/openness/imports/new')}>
                {text.fromFile}
              </Button>
            </>
          ) : undefined
        }
      />
      <Tabs
        {...(queue === undefined ? {} : { activeKey: queue })}
        onChange={(chosen) => change({ queue: chosen })}
        items={queues.map((key) => ({
          key,
          label: counts[key]
            ? `${text.queues[key]} ${counts[key] >= MANY ? text.many : counts[key]}`
            : text.queues[key],
        }))}
      />
      <FilterBar label={text.filters}>
        <PlaceSelect value={filters.place} onChange={(place) => change({ place })} />
      </FilterBar>
      {queue === undefined ? (
        <Loading />
      ) : (
        <PublicationList key={queue} queue={queue} regionId={filters.place} />
      )}
    </>
  )
}

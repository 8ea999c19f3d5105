import { countObjections, listObjections } from '@qingjian/shared/openness/objection.contracts'
import {
  CONCERN_NAMES,
  OBJECTION_QUEUES,
  type ObjectionQueue,
} from '@qingjian/shared/openness/objection-states'
import { SUBJECT_KIND_NAMES } from '@qingjian/shared/openness/subject-kinds'
import { Tabs } from 'antd'
import { Link } from 'react-router'
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
import { objectionText as text } from '../objection.text'
import '../openness.css'
import { PlaceSelect } from '../place-select'
import { ANSWERING_ROLES } from '../watch-roles'
import { ObjectionStanding } from './objection-standing'
import type { ObjectionRow } from './objection-words'

/** From this count on the cloud does not count further. */
const MANY = 100
const EVERY = 60_000

function isQueue(value: string | undefined): value is ObjectionQueue {
  return (OBJECTION_QUEUES as readonly (string | undefined)[]).includes(value)
}

function ObjectionList({ queue, regionId }: { queue: ObjectionQueue; regionId: string | undefined }) {
  const list = useCursorList(
    listObjections,
    { queue, ...(regionId === undefined ? {} : { regionId }) },
    ({ objections }) => objections,
  )
  return (
    <CursorTable<ObjectionRow>
      label={text.queues[queue]}
      list={list}
      rowKey={({ id }) => id}
      empty={text.empty[queue]}
      columns={[
        {
          title: text.what,
          key: 'what',
          render: (_, { id, subjectTitle }) => (
            <div className="openness-wrapped">
              <Link to={`/openness/objections/${id}`}>
                <strong>{subjectTitle}</strong>
              </Link>
            </div>
          ),
        },
        { title: text.kind, key: 'kind', render: (_, { subject }) => SUBJECT_KIND_NAMES[subject] },
        { title: text.concern, key: 'concern', render: (_, { concern }) => CONCERN_NAMES[concern] },
        { title: text.place, dataIndex: 'regionName', key: 'place' },
        {
          title: text.people,
          key: 'people',
          align: 'right',
          render: (_, { people }) => text.peopleCount(people),
        },
        {
          title: text.askedAt,
          key: 'asked',
          render: (_, { askedAt }) => <span className="openness-amount">{formatInstant(askedAt)}</span>,
        },
        {
          title: text.standing,
          key: 'standing',
          render: (_, objection) => <ObjectionStanding objection={objection} />,
        },
      ]}
    />
  )
}

/** Questions about what is public by queue; whoever answers begins with what waits for an answer. */
export default function ObjectionsPage() {
  const { roles } = useMe()
  const [filters, change] = useFilters(['queue', 'place'])
  const counted = useRemote(countObjections, {}, { every: EVERY })
  const mayAnswer = isShownTo(ANSWERING_ROLES, roles)
  const counts: Partial<Record<ObjectionQueue, number>> = {
    'to-answer': counted.data?.toAnswer ?? 0,
    late: counted.data?.late ?? 0,
  }
  const queues = OBJECTION_QUEUES.filter((queue) => queue !== 'to-answer' || mayAnswer)
  const first = mayAnswer && counts['to-answer'] ? 'to-answer' : counts.late ? 'late' : 'all'
  const isReady = counted.data !== undefined || counted.error !== null
  const queue = isQueue(filters.queue) ? filters.queue : isReady ? first : undefined
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
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
        <ObjectionList key={queue} queue={queue} regionId={filters.place} />
      )}
    </>
  )
}

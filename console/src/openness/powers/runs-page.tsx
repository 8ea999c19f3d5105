import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { listRunsToWatch } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunRowView } from '@qingjian/shared/openness/powers/power-fields'
import { Button, Tabs } from 'antd'
import { Link } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../openness.css'
import { runText as text } from '../run.text'
import { DeviationCount, RunStanding } from './run-standing'

type Queue = ParsedInput<typeof listRunsToWatch>['queue']
const QUEUES: readonly Queue[] = ['late', 'deviating', 'running', 'all']
/** From this count on the cloud does not count further. */
const MANY = 100
const EVERY = 60_000

function RunList({ queue }: { queue: Queue }) {
  const list = useCursorList(listRunsToWatch, { queue }, ({ runs }) => runs)
  return (
    <CursorTable<RunRowView>
      label={text.queues[queue]}
      list={list}
      rowKey={({ id }) => id}
      empty={text.empty[queue]}
      columns={[
        {
          title: text.about,
          key: 'about',
          render: (_, { id, title }) => (
            <div className="openness-wrapped">
              <Link to={`/openness/runs/${id}`}>
                <strong>{title}</strong>
              </Link>
            </div>
          ),
        },
        { title: text.power, dataIndex: 'powerTitle', key: 'power' },
        { title: text.place, dataIndex: 'regionName', key: 'place' },
        {
          title: text.standing,
          key: 'standing',
          render: (_, run) => (
            <>
              <RunStanding run={run} />
              <span className="openness-under">{text.progress(run.done, run.steps)}</span>
            </>
          ),
        },
        {
          title: text.deviations,
          key: 'deviations',
          render: (_, { deviations }) => <DeviationCount deviations={deviations} />,
        },
        {
          title: text.startedOn,
          key: 'started',
          render: (_, { startedOn }) => <span className="openness-amount">{startedOn}</span>,
        },
      ]}
    />
  )
}

/** Powers in use within reach by queue; it begins with what is late, where anything is. */
export default function RunsPage() {
  const { roles } = useMe()
  const [filters, change] = useFilters(['queue'])
  const counted = useRemote(listRunsToWatch, { queue: 'late' }, { every: EVERY })
  const counts: Partial<Record<Queue, number>> = {
    late: counted.data?.late ?? 0,
    deviating: counted.data?.deviating ?? 0,
  }
  const isReady = counted.data !== undefined || counted.error !== null
  const first: Queue = counts.late ? 'late' : 'running'
  const queue = QUEUES.find((one) => one === filters.queue) ?? (isReady ? first : undefined)
  const labelOf = (key: Queue) => {
    const count = counts[key]
    return count ? `${text.queues[key]} ${count >= MANY ? text.many : count}` : text.queues[key]
  }
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          isShownTo(['village-clerk'], roles) ? (
            <Link to="/openness/powers">
              <Button type="primary">{text.toList}</Button>
            </Link>
          ) : null
        }
      />
      <Tabs
        {...(queue === undefined ? {} : { activeKey: queue })}
        onChange={(chosen) => change({ queue: chosen })}
        items={QUEUES.map((key) => ({ key, label: labelOf(key) }))}
      />
      {queue === undefined ? <Loading /> : <RunList key={queue} queue={queue} />}
    </>
  )
}

import type { CaseQueue } from '@qingjian/shared/cases/case-states'
import { countQueues } from '@qingjian/shared/cases/cases.contracts'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { casesText } from '../cases.text'
import { CaseFilters } from './case-filters'
import { CaseList } from './case-list'
import { listText as text } from './list.text'
import { QueueNav } from './queue-nav'
import { queuesOf } from './queues-of'
import { useCaseFilters } from './use-case-filters'

const EVERY = 60_000

/** The cases that somebody has to do with, by queue; whoever comes without one begins where something waits. */
export default function CasesPage() {
  const { roles } = useMe()
  const [filters, change] = useCaseFilters()
  const counted = useRemote(countQueues, {}, { every: EVERY })
  const { first, others } = queuesOf(roles)
  const counts = counted.data && new Map(counted.data.queues.map(({ count, queue }) => [queue, count]))
  const waiting = first.find((queue) => (counts?.get(queue) ?? 0) > 0)
  const isReady = counts !== undefined || counted.error !== null
  const queue = filters.queue ?? (isReady ? (waiting ?? first[0] ?? 'all') : undefined)
  const addressOf = (to: CaseQueue) => {
    const { regionId, unitId } = filters
    const parameters = new URLSearchParams({ queue: to })
    if (regionId !== undefined) parameters.set('regionId', regionId)
    if (unitId !== undefined) parameters.set('unitId', unitId)
    return `/cases?${parameters}`
  }
  return (
    <>
      <PageHeader title={casesText.title} note={text.note} />
      {counted.error ? (
        <FailureNotice message={messageOf(counted.error)} onRetry={() => void counted.refetch()} />
      ) : null}
      <div className="cases-layout">
        <QueueNav
          first={first}
          others={others}
          counts={counts}
          chosen={filters.number === undefined ? queue : undefined}
          addressOf={addressOf}
        />
        <div>
          <CaseFilters filters={filters} change={change} />
          {queue === undefined ? <Loading /> : <CaseList key={queue} queue={queue} filters={filters} />}
        </div>
      </div>
    </>
  )
}

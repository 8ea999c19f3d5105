import { readFigures } from '@qingjian/shared/follow-up/follow-up.contracts'
import { Tag } from 'antd'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { PeriodBar } from '../../ui/period-bar'
import { periodOf } from '../../ui/period-of'
import '../follow-up.css'
import './figures.css'
import { figuresText as text } from './figures.text'
import { FiguresView } from './figures-view'
import { UnitsCard } from './units-card'

/** Milliseconds between two readings: figures change by themselves while people answer. */
const EVERY = 60_000

/** Reached, satisfied, unreachable, reopened: of everything in reach or of one unit; period and unit stand in the address. */
export default function FiguresPage() {
  const [filters, change] = useFilters(['kind', 'period', 'unitId', 'unitName'])
  const period = periodOf(filters.kind, filters.period, Date.now())
  const kept = useRemote(readFigures, { period, unitId: filters.unitId }, { every: EVERY })
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <PeriodBar period={period} onChange={({ key, kind }) => change({ kind, period: key })} />
        {filters.unitId === undefined ? null : (
          <Tag closable onClose={() => change({ unitId: undefined, unitName: undefined })}>
            {text.ofUnit(filters.unitName ?? text.unit)}
          </Tag>
        )}
      </FilterBar>
      {kept.error ? (
        <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
      ) : kept.data === undefined ? (
        <Loading />
      ) : (
        <div aria-busy={kept.isPlaceholderData}>
          <FiguresView figures={kept.data.figures} />
          {filters.unitId === undefined ? (
            <UnitsCard units={kept.data.units} onUnit={(unitId, unitName) => change({ unitId, unitName })} />
          ) : null}
        </div>
      )}
    </>
  )
}

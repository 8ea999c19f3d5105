import { Empty, Select } from 'antd'
import { useNavigate } from 'react-router'
import { useMe } from '../../lib/session/use-me'
import { useFilters } from '../../lib/use-filters'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { BoardView } from './board-view'
import './dashboard.css'
import { PeriodBar } from '../../ui/period-bar'
import { periodOf } from '../../ui/period-of'
import { dashboardText as text } from './dashboard.text'
import { dashboardAddress } from './place-address'
import { BREAKDOWNS } from './ranking-card'
import { useStartPlaces } from './use-start-places'

const SCOPES = ['district', 'hall', 'unit', 'window'] as const

/** How citizens rate, from the district down to a window; place and period stand in the address. */
export default function DashboardPage() {
  const starts = useStartPlaces(useMe())
  const [filters, change] = useFilters(['scope', 'id', 'kind', 'period', 'by'])
  const navigate = useNavigate()
  const period = periodOf(filters.kind, filters.period, Date.now())
  const scope = SCOPES.find((one) => one === filters.scope)
  const place = scope === undefined ? starts[0] : { scope, id: filters.id }
  const breakdown = BREAKDOWNS.find((one) => one === filters.by) ?? 'hall'
  const chosen = starts.find((one) => one.scope === place?.scope && one.id === place?.id)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <PeriodBar period={period} onChange={({ key, kind }) => change({ kind, period: key })} />
        {starts.length > 1 ? (
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={text.place}
            placeholder={text.choosePlace}
            value={chosen?.id}
            options={starts.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => {
              const start = starts.find((one) => one.id === id)
              if (start) navigate(dashboardAddress(start, period))
            }}
            style={{ minWidth: 220 }}
          />
        ) : null}
      </FilterBar>
      {place === undefined ? (
        <Empty description={text.noPlace} />
      ) : (
        <BoardView
          input={{ ...place, period, breakdown }}
          starts={starts}
          onBreakdown={(by) => change({ by })}
        />
      )}
    </>
  )
}

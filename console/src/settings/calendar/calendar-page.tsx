import { listYears, readYear } from '@qingjian/shared/calendar/calendar.contracts'
import { dayOf } from '@qingjian/shared/calendar/day'
import { Select } from 'antd'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { calendarText as text } from './calendar.text'
import { YearView } from './year-view'

/** Which days are worked, year by year. */
export default function CalendarPage() {
  const { roles } = useMe()
  const [filters, change] = useFilters(['year'])
  const thisYear = Number(dayOf(Date.now()).slice(0, 4))
  const year = /^20\d\d$/.test(filters.year ?? '') ? Number(filters.year) : thisYear
  const known = (useRemote(listYears, {}).data?.years ?? []).map((one) => one.year)
  const years = [...new Set([thisYear + 1, thisYear, ...known])].sort((one, other) => other - one)
  const shown = useRemote(readYear, { year })
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.year}>
        <Select
          aria-label={text.year}
          value={year}
          options={years.map((value) => ({ value, label: `${value}年` }))}
          onChange={(value: number) => change({ year: String(value) })}
          style={{ width: 140 }}
        />
      </FilterBar>
      {shown.error ? (
        <FailureNotice message={messageOf(shown.error)} onRetry={() => void shown.refetch()} />
      ) : null}
      {shown.isLoading || (shown.isPlaceholderData && !shown.error) ? <Loading /> : null}
      {shown.data && !shown.isPlaceholderData ? (
        <YearView key={year} year={shown.data} canEdit={roles.includes('admin')} />
      ) : null}
    </>
  )
}

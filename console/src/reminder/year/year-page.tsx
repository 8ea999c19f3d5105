import { dayOf } from '@qingjian/shared/calendar/day'
import { REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { Segmented, Select } from 'antd'
import { useFilters } from '../../lib/use-filters'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { KindName } from '../kind-mark'
import '../reminder.css'
import { useCalendars } from '../use-calendars'
import { Attention } from './attention'
import { DayDrawer } from './day-drawer'
import { DayList } from './day-list'
import { MonthCard } from './month-card'
import { monthsShown, sumsOf } from './month-days'
import { useMonths } from './use-months'
import './year.css'
import { yearText as text } from './year.text'

/** Below this width a month's cells are too small to read. */
const NARROW = 700
const LEGEND = [text.legendDone, text.legendAhead, text.legendSkipped, text.legendMissed, text.legendOff]

/** Twelve months of what goes to whom; year, form and the day that is open stand in the address. */
export default function YearPage() {
  const [filters, change] = useFilters(['year', 'form', 'day'])
  const today = dayOf(Date.now())
  const months = monthsShown(filters.year, Date.now())
  const shown = useMonths(months)
  const calendars = useCalendars(yearsOf(months)) ?? []
  const form = filters.form ?? (window.innerWidth < NARROW ? 'list' : 'months')
  const entries = shown.flatMap((one) => one.entries ?? [])
  const open = (day: string) => change({ day })
  const stillCounting = shown.filter((one) => one.entries === undefined && one.error === null).length
  const opened = shown.find(({ month }) => filters.day?.startsWith(month))
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <Select
          aria-label={text.year}
          value={filters.year ?? ''}
          options={[{ value: '', label: text.ahead }, ...yearsAround(today)]}
          onChange={(year) => change({ year: year || undefined, day: undefined })}
          style={{ width: 170 }}
        />
        <Segmented
          aria-label={text.form}
          value={form}
          options={[
            { value: 'months', label: text.asMonths },
            { value: 'list', label: text.asList },
          ]}
          onChange={(value) => change({ form: value })}
        />
      </FilterBar>
      <Attention gaps={[...new Set(shown.flatMap(({ gaps }) => gaps))]} />
      <p className="year-whole" aria-live="polite">
        {text.whole}：<strong>{text.sums(sumsOf(entries))}</strong>
        {stillCounting === 0 ? null : `（${text.stillCounting(stillCounting)}）`}
      </p>
      <ul className="year-legend" aria-label={text.legend}>
        {REMINDER_KINDS.map((kind) => (
          <li key={kind}>
            <KindName kind={kind} />
          </li>
        ))}
        {form === 'list' ? null : LEGEND.map((words) => <li key={words}>{words}</li>)}
      </ul>
      {form === 'list' ? (
        <DayList months={shown} onDay={open} />
      ) : (
        <div className="year-months">
          {shown.map((one) => (
            <MonthCard key={one.month} shown={one} calendars={calendars} today={today} onDay={open} />
          ))}
        </div>
      )}
      {filters.day === undefined ? null : (
        <DayDrawer
          day={filters.day}
          entries={opened?.entries?.filter(({ day }) => day === filters.day)}
          onClose={() => change({ day: undefined })}
        />
      )}
    </>
  )
}

function yearsAround(today: string): { value: string; label: string }[] {
  const thisYear = Number(today.slice(0, 4))
  return [thisYear - 1, thisYear, thisYear + 1].map((year) => ({
    value: String(year),
    label: text.yearOf(year),
  }))
}

function yearsOf(months: readonly string[]): number[] {
  return [...new Set(months.map((month) => Number(month.slice(0, 4))))]
}

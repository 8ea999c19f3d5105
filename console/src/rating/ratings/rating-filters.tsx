import { currentPeriod } from '@qingjian/shared/calendar/move-period'
import { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { LEVEL_FILTERS } from '@qingjian/shared/rating/dashboard-fields'
import { Checkbox, DatePicker, Select, Tag } from 'antd'
import dayjs from 'dayjs'
import type { Filters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FilterBar } from '../../ui/filter-bar'
import { ratingsText as text } from './ratings.text'
import type { PlaceOfRatings, RatingFilterValues } from './use-rating-filters'

const LEVELS = LEVEL_FILTERS.map((value) => ({ value, label: text.levels[value] }))
const DAY = 'YYYY-MM-DD'

interface RatingFiltersProps {
  place: PlaceOfRatings
  filters: RatingFilterValues
  change: (
    changes: Filters<'level' | 'from' | 'to' | 'reason' | 'personId' | 'personName' | 'withWords'>,
  ) => void
}

/** What the list shows: level, days, reason, one person's, only those with words. */
export function RatingFilters({ change, filters, place }: RatingFiltersProps) {
  const { from, level, personId, personName, reason, to, withWords } = filters
  // The reasons that were ticked here this year, by the words in which citizens saw them.
  const board = useRemote(readDashboard, {
    scope: place.scope,
    id: place.id,
    period: currentPeriod('year', Date.now()),
  })
  const reasons = (board.data?.reasons ?? []).map(({ code, label }) => ({ value: code, label }))
  return (
    <FilterBar label={text.filters}>
      <Select
        allowClear
        placeholder={text.level}
        aria-label={text.level}
        options={LEVELS}
        value={level}
        onChange={(value) => change({ level: value })}
        style={{ width: 130 }}
      />
      <DatePicker.RangePicker
        aria-label={text.days.join('、')}
        placeholder={text.days}
        allowEmpty={[true, true]}
        value={[from === undefined ? null : dayjs(from), to === undefined ? null : dayjs(to)]}
        onChange={(days) => change({ from: days?.[0]?.format(DAY), to: days?.[1]?.format(DAY) })}
      />
      <Select
        allowClear
        placeholder={text.reason}
        aria-label={text.reason}
        options={reasons}
        value={reason}
        onChange={(value) => change({ reason: value })}
        style={{ width: 220 }}
      />
      <Checkbox
        checked={withWords !== undefined}
        onChange={(event) => change({ withWords: event.target.checked ? 'yes' : undefined })}
      >
        {text.withWords}
      </Checkbox>
      {personId === undefined ? null : (
        <Tag closable onClose={() => change({ personId: undefined, personName: undefined })}>
          {personName === undefined ? text.person : text.onlyPerson(personName)}
        </Tag>
      )}
    </FilterBar>
  )
}

import { currentPeriod } from '@qingjian/shared/calendar/move-period'
import { readFigures } from '@qingjian/shared/follow-up/follow-up.contracts'
import { Select } from 'antd'
import { useRemote } from '../../lib/use-remote'
import { recordsText as text } from './records.text'

interface UnitSelectProps {
  value: string | undefined
  onChange: (unitId: string | undefined) => void
}

/** One of the units that were followed up this year, found by any part of its name. */
export function UnitSelect({ onChange, value }: UnitSelectProps) {
  const figures = useRemote(readFigures, { period: currentPeriod('year', Date.now()) })
  const options = (figures.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))
  // A unit that came with the address from another year is still what the list is filtered by.
  const isUnknown = value !== undefined && figures.data && !options.some((one) => one.value === value)
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={text.unit}
      aria-label={text.unit}
      loading={figures.isLoading}
      // Until the names are there, the bare id would be shown.
      value={figures.data ? value : undefined}
      options={isUnknown ? [...options, { value, label: text.unit }] : options}
      onChange={(unitId?: string) => onChange(unitId)}
      style={{ width: 240 }}
    />
  )
}

import { listUnits } from '@qingjian/shared/cases/cases.contracts'
import { Input, Select } from 'antd'
import { useRemote } from '../../lib/use-remote'
import { FilterBar } from '../../ui/filter-bar'
import { listText as text } from './list.text'
import type { CaseFilterValues } from './use-case-filters'

interface CaseFiltersProps {
  filters: CaseFilterValues
  change: (changes: Partial<Record<'number' | 'regionId' | 'unitId', string | undefined>>) => void
}

/** Region, unit and number; whoever looks after one unit alone is asked for the number only. */
export function CaseFilters({ change, filters }: CaseFiltersProps) {
  const { data } = useRemote(listUnits, {})
  const { number, regionId, unitId } = filters
  const units = data?.units ?? []
  const regions = [...new Map(units.map(({ region }) => [region.id, region.name]))]
  const shown = units.filter(({ region }) => regionId === undefined || region.id.startsWith(regionId))
  const search = { optionFilterProp: 'label' }
  return (
    <FilterBar label={text.filters}>
      {regions.length < 2 ? null : (
        <Select
          allowClear
          showSearch={search}
          placeholder={text.region}
          aria-label={text.region}
          options={regions.map(([value, label]) => ({ value, label }))}
          value={regionId}
          onChange={(value?: string) => change({ regionId: value, unitId: undefined })}
          style={{ width: 170 }}
        />
      )}
      {units.length < 2 ? null : (
        <Select
          allowClear
          showSearch={search}
          placeholder={text.unit}
          aria-label={text.unit}
          options={shown.map(({ id, name }) => ({ value: id, label: name }))}
          value={unitId}
          onChange={(value?: string) => change({ unitId: value })}
          style={{ width: 240 }}
        />
      )}
      <Input.Search
        allowClear
        key={number}
        defaultValue={number}
        placeholder={text.numberHint}
        aria-label={text.numberHint}
        maxLength={30}
        data-search
        onSearch={(value) => change({ number: value.trim() || undefined })}
        style={{ width: 240 }}
      />
    </FilterBar>
  )
}

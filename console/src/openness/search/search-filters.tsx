import { LINE_KIND_NAMES, LINE_KINDS, type LineKind } from '@qingjian/shared/openness/line-kinds'
import { listFunds } from '@qingjian/shared/openness/public.contracts'
import { readMoney } from '@qingjian/shared/openness/read-money'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { PlaceSelect } from '../place-select'
import '../watch.css'
import { watchText } from '../watch.text'
import { thisYear } from '../year-choice'
import type { SearchFilters } from './use-wanted'

const text = watchText.search
const FEN_OF_YUAN = 100
/** Years that can be chosen; older ones by the address. */
const YEARS_BACK = 10
const KINDS = LINE_KINDS.map((value) => ({ value, label: LINE_KIND_NAMES[value] }))

function yearOptions(): { value: string; label: string }[] {
  const last = thisYear()
  return Array.from({ length: YEARS_BACK }, (_, back) => {
    const value = String(last - back)
    return { value, label: text.yearOf(last - back) }
  })
}

interface TypedProps {
  label: string
  value: string | undefined
  width: number
  onSearch: (value: string | undefined) => void
  isFirst?: boolean
}

/** A condition that is typed, and taken with Enter or the glass. */
function Typed({ isFirst = false, label, onSearch, value, width }: TypedProps) {
  return (
    <Input.Search
      key={value}
      allowClear
      defaultValue={value}
      placeholder={label}
      aria-label={label}
      maxLength={40}
      {...(isFirst ? { 'data-search': true } : {})}
      onSearch={(typed) => onSearch(typed.trim() || undefined)}
      style={{ width }}
    />
  )
}

/** Funds of the chosen year, or of this one. */
function FundChoice({ filters, onChange }: { filters: SearchFilters; onChange: (id?: string) => void }) {
  const read = useRemote(listFunds, { year: Number(filters.year ?? thisYear()) })
  const options = (read.data?.funds ?? []).map(({ id, item, year }) => ({
    value: id,
    label: text.fundOf(item, year),
  }))
  const isElsewhere = filters.fund !== undefined && options.every(({ value }) => value !== filters.fund)
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={text.fund}
      aria-label={text.fund}
      loading={read.isLoading}
      options={isElsewhere ? [...options, { value: filters.fund, label: text.someFund }] : options}
      value={filters.fund}
      onChange={(id?: string) => onChange(id)}
      style={{ width: 260 }}
    />
  )
}

interface SearchFiltersBarProps {
  filters: SearchFilters
  change: (changes: SearchFilters) => void
  clear: () => void
}

/** Everything by which published lines are found. */
export function SearchFiltersBar({ change, clear, filters }: SearchFiltersBarProps) {
  const [problem, setProblem] = useState<string>()
  const takeAmount = (typed: string | undefined) => {
    const read = typed === undefined ? undefined : readMoney(typed, FEN_OF_YUAN)
    setProblem(read === undefined || read.ok ? undefined : text.wrongAmount(read.problem, read.remedy))
    if (read === undefined || read.ok) change({ amount: typed })
  }
  return (
    <>
      <FilterBar label={text.filters}>
        <PlaceSelect value={filters.place} onChange={(place) => change({ place })} />
        <Select
          allowClear
          placeholder={text.anyYear}
          aria-label={watchText.year}
          options={yearOptions()}
          value={filters.year}
          onChange={(year?: string) => change({ year })}
          style={{ width: 120 }}
        />
        <Select<LineKind>
          allowClear
          placeholder={text.kind}
          aria-label={text.kind}
          options={KINDS}
          value={(filters.kind as LineKind | undefined) ?? null}
          onChange={(kind?: LineKind) => change({ kind })}
          style={{ width: 110 }}
        />
        <FundChoice filters={filters} onChange={(fund) => change({ fund })} />
        <Typed
          isFirst
          label={text.name}
          value={filters.name}
          width={220}
          onSearch={(name) => change({ name })}
        />
        <Typed label={text.item} value={filters.item} width={200} onSearch={(item) => change({ item })} />
        <Typed label={text.amount} value={filters.amount} width={240} onSearch={takeAmount} />
        {Object.values(filters).some((value) => value !== undefined) ? (
          <Button onClick={clear}>{text.clear}</Button>
        ) : null}
      </FilterBar>
      {problem === undefined ? null : (
        <div className="search-problem">
          <FailureNotice message={problem} />
        </div>
      )}
    </>
  )
}

import { listPosts, listRegions, listUnits } from '@qingjian/shared/org/org.contracts'
import { Select, TreeSelect } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useAllPages } from '../../lib/use-all-pages'
import { useRemote } from '../../lib/use-remote'
import { branchesOf } from '../../ui/region-branches'
import type { KnownNames } from './plan-words'

interface ChoiceProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
}

/** Regions, each with all that belongs to it. */
export function RegionsChoice({ id, onChange, value = [] }: ChoiceProps) {
  const regions = useAllPages(listRegions, { filters: {} }, ({ things }) => things)
  return (
    <TreeSelect
      id={id}
      multiple
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      loading={regions.isLoading}
      // Until the names are there, bare ids would be shown.
      value={regions.data ? value : []}
      disabled={!regions.data}
      placeholder={regions.error ? messageOf(regions.error) : undefined}
      treeData={branchesOf(regions.data ?? [])}
      onChange={(ids: string[]) => onChange?.(ids)}
    />
  )
}

/** Units, found by any part of the name. */
export function UnitsChoice({
  id,
  known,
  onChange,
  value = [],
}: ChoiceProps & { known: KnownNames['units'] }) {
  const units = useAllPages(listUnits, { filters: {} }, ({ things }) => things)
  const open = (units.data ?? []).map((one) => ({ value: one.id, label: one.name }))
  // A unit that was closed since is still part of the plan until somebody takes it out.
  const closed = known
    .filter((one) => value.includes(one.id) && !open.some((unit) => unit.value === one.id))
    .map((one) => ({ value: one.id, label: one.name }))
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={units.isLoading}
      value={units.data ? value : []}
      disabled={!units.data}
      placeholder={units.error ? messageOf(units.error) : undefined}
      options={[...closed, ...open]}
      onChange={(ids: string[]) => onChange?.(ids)}
    />
  )
}

/** Names of posts: those of the register are offered, others can be typed. */
export function PositionsChoice({ id, onChange, value = [] }: ChoiceProps) {
  const [name, setName] = useState('')
  const found = useRemote(listPosts, { filters: name === '' ? {} : { name } })
  const names = [...new Set((found.data?.things ?? []).map((post) => post.name))]
  return (
    <Select
      id={id}
      mode="tags"
      allowClear
      showSearch={{ onSearch: (typed) => setName(typed.trim()) }}
      tokenSeparators={['、', '，', ',']}
      loading={found.isFetching}
      value={value}
      options={names.map((one) => ({ value: one, label: one }))}
      onChange={(chosen: string[]) => onChange?.(chosen)}
    />
  )
}

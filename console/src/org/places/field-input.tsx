import type { Contract } from '@qingjian/shared/kernel/contract'
import { RANK_NAMES, RANKS } from '@qingjian/shared/kernel/ranks'
import {
  listHalls,
  listPosts,
  listRegions,
  listServiceItems,
  listUnits,
} from '@qingjian/shared/org/org.contracts'
import { Input, Select, Switch, TreeSelect } from 'antd'
import { branchesOf } from '../../ui/region-branches'
import { JoiningDayInput } from '../people/joining-day-input'
import type { FieldInput } from './kind-pages'
import type { Thing } from './thing'
import { useAllThings } from './use-all-things'

/** What the form hands to the input that it wraps. */
interface InputProps {
  id?: string
  value?: unknown
  onChange?: (value: unknown) => void
  onBlur?: () => void
}

const RANK_OPTIONS = RANKS.map((value) => ({ value, label: RANK_NAMES[value] }))

interface ChoiceProps extends InputProps {
  list: Contract
  /** Narrows the choice to things of this unit. */
  unitId?: string | undefined
  multiple?: boolean
  labelOf?: (thing: Thing) => string
}

/** A choice from the things of one kind; typing finds them by name. */
function ThingChoice({
  id,
  labelOf = ({ name }) => name,
  list,
  multiple,
  onChange,
  unitId,
  value,
}: ChoiceProps) {
  const things = useAllThings(list, unitId === undefined ? {} : { unitId })
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      mode={multiple ? 'multiple' : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      loading={things.isLoading}
      options={(things.data ?? []).map((thing) => ({ value: thing.id, label: labelOf(thing) }))}
    />
  )
}

function RegionChoice({ id, onChange, value }: InputProps) {
  const regions = useAllThings(listRegions, {})
  return (
    <TreeSelect
      id={id}
      value={value}
      onChange={onChange}
      showSearch={{ treeNodeFilterProp: 'title' }}
      loading={regions.isLoading}
      treeData={branchesOf(regions.data ?? [])}
    />
  )
}

interface FieldInputProps extends InputProps {
  input: FieldInput
  unitId: string | undefined
}

/** The control for one field of a form. */
export function FieldControl({ input, unitId, ...props }: FieldInputProps) {
  const { id, onChange, value } = props
  if (input === 'region') return <RegionChoice {...props} />
  if (input === 'unit') return <ThingChoice list={listUnits} {...props} />
  if (input === 'hall') return <ThingChoice list={listHalls} {...props} />
  if (input === 'post') return <ThingChoice list={listPosts} unitId={unitId} {...props} />
  if (input === 'service-items') return <ThingChoice list={listServiceItems} multiple {...props} />
  if (input === 'rank')
    return <Select id={id} value={value} onChange={onChange} allowClear options={RANK_OPTIONS} />
  if (input === 'joining-day') return <JoiningDayInput {...props} />
  if (input === 'switch') return <Switch id={id} checked={value === true} onChange={onChange} />
  const text = { id, value: (value as string | undefined) ?? '' }
  return input === 'long-text' ? (
    <Input.TextArea {...text} rows={3} onChange={(event) => onChange?.(event.target.value)} />
  ) : (
    <Input {...text} onChange={(event) => onChange?.(event.target.value)} />
  )
}

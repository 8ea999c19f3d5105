import { listScopes } from '@qingjian/shared/identity/identity.contracts'
import { Select } from 'antd'
import { useRemote } from '../../lib/use-remote'
import { accountsText as text } from './accounts.text'

interface UnitSelectProps {
  value: string | undefined
  onChange: (unitId: string | undefined) => void
}

/** One of the units within the admin's reach, found by any part of its name. */
export function UnitSelect({ onChange, value }: UnitSelectProps) {
  const { data, isLoading } = useRemote(listScopes, {})
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={text.unit}
      aria-label={text.unit}
      loading={isLoading}
      // Until the names are there, the bare id would be shown.
      value={data ? value : undefined}
      options={data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      onChange={(unitId?: string) => onChange(unitId)}
      style={{ width: 260 }}
    />
  )
}

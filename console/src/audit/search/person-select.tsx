import { listPeople, readPerson } from '@qingjian/shared/org/org.contracts'
import { Select } from 'antd'
import { useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { auditText as text } from '../audit.text'

interface PersonSelectProps {
  value: string | undefined
  onChange: (personId: string | undefined) => void
}

/** One of the staff, found by the beginning of the name; people who have left are among them. */
export function PersonSelect({ onChange, value }: PersonSelectProps) {
  const [name, setName] = useState('')
  const found = useRemote(listPeople, { filters: { name, state: 'all' } }, { enabled: name !== '' })
  const chosen = useRemote(readPerson, { id: value ?? '' }, { enabled: value !== undefined })
  const people = [
    ...(value !== undefined && chosen.data?.id === value ? [chosen.data] : []),
    ...(name === '' ? [] : (found.data?.things ?? []).filter(({ id }) => id !== value)),
  ]
  return (
    <Select
      allowClear
      showSearch={{ filterOption: false, onSearch: (typed) => setName(typed.trim()) }}
      placeholder={text.person}
      aria-label={text.person}
      value={value}
      loading={found.isFetching}
      notFoundContent={null}
      options={people.map((person) => ({ value: person.id, label: `${person.name} ${person.unitName}` }))}
      onChange={(id?: string) => onChange(id)}
      style={{ width: 200 }}
    />
  )
}

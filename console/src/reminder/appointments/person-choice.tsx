import { listPeople } from '@qingjian/shared/org/org.contracts'
import { Select } from 'antd'
import { useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { appointmentsText as text } from './appointments.text'

interface PersonChoiceProps {
  id?: string
  value?: string
  onChange?: (id: string) => void
}

/** One person of the register, found by the beginning of the name. */
export function PersonChoice({ id, onChange, value }: PersonChoiceProps) {
  const [name, setName] = useState('')
  const [chosen, choose] = useState<{ value: string; label: string }>()
  const found = useRemote(listPeople, { filters: { name } }, { enabled: name !== '' })
  const results = (name === '' ? [] : (found.data?.things ?? [])).map((one) => ({
    value: one.id,
    label: text.personOf(one.name, one.unitName),
  }))
  const isAmong = results.some((one) => one.value === value)
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: (typed) => setName(typed.trim()) }}
      placeholder={text.personHint}
      loading={found.isFetching}
      notFoundContent={
        name === '' || found.isFetching ? null : <span className="reminder-hint">{text.nobodyFound}</span>
      }
      value={value}
      options={chosen?.value === value && chosen !== undefined && !isAmong ? [chosen, ...results] : results}
      onChange={(to: string) => {
        choose(results.find((one) => one.value === to))
        onChange?.(to)
      }}
    />
  )
}

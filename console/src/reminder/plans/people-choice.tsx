import { listPeople } from '@qingjian/shared/org/org.contracts'
import { Select } from 'antd'
import { useRef, useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { planFormText as text } from './plan-form.text'
import type { KnownNames } from './plan-words'
import { plansText } from './plans.text'

interface PeopleChoiceProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
  /** People who were chosen before, with their names. */
  known: KnownNames['people']
}

/** People of the register, found by the beginning of the name. */
export function PeopleChoice({ id, known, onChange, value = [] }: PeopleChoiceProps) {
  const [name, setName] = useState('')
  const found = useRemote(listPeople, { filters: { name } }, { enabled: name !== '' })
  const labels = useRef(new Map<string, string>())
  const results = name === '' ? [] : (found.data?.things ?? [])
  for (const one of [...known, ...results]) {
    labels.current.set(one.id, plansText.personOf(one.name, one.unitName))
  }
  const shown = new Set([...value, ...results.map((one) => one.id)])
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: false, onSearch: (typed) => setName(typed.trim()) }}
      placeholder={text.searchPeople}
      loading={found.isFetching}
      notFoundContent={null}
      value={value}
      options={[...shown].map((one) => ({ value: one, label: labels.current.get(one) ?? plansText.gone }))}
      onChange={(ids: string[]) => onChange?.(ids)}
    />
  )
}

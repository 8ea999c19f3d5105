import type { startSearch } from '@qingjian/shared/audit/audit.contracts'
import { type AuditFilters, auditFilters, SOURCES } from '@qingjian/shared/audit/audit-fields'
import { SOURCE_NAMES } from '@qingjian/shared/audit/source-names'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Button, DatePicker, Form, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { safeParse } from 'valibot'
import { FilterBar } from '../../ui/filter-bar'
import { auditText as text } from '../audit.text'
import { PersonSelect } from './person-select'
import type { FilterChange } from './use-audit-filters'

const DAY = 'YYYY-MM-DD'
const SOURCE_OPTIONS = SOURCES.map((value) => ({ value, label: SOURCE_NAMES[value] }))
const CLEARED = {
  personId: undefined,
  unitId: undefined,
  feature: undefined,
  action: undefined,
  subject: undefined,
  source: undefined,
  fromDay: undefined,
  untilDay: undefined,
}

interface AuditFilterBarProps {
  features: ContractOutput<typeof startSearch>['features']
  filters: AuditFilters
  change: FilterChange
}

/** Who, what, on what, from where and when. */
export function AuditFilterBar({ change, features, filters }: AuditFilterBarProps) {
  const { action, feature, fromDay, personId, source, untilDay } = filters
  const actions = features
    .filter((one) => feature === undefined || one.feature === feature)
    .flatMap((one) => one.actions)
  return (
    <FilterBar label={text.filters}>
      <DatePicker.RangePicker
        aria-label={text.days.join('、')}
        placeholder={text.days}
        allowEmpty={[true, true]}
        value={[
          fromDay === undefined ? null : dayjs(fromDay),
          untilDay === undefined ? null : dayjs(untilDay),
        ]}
        onChange={(days) => change({ fromDay: days?.[0]?.format(DAY), untilDay: days?.[1]?.format(DAY) })}
      />
      <PersonSelect value={personId} onChange={(id) => change({ personId: id })} />
      <Select
        allowClear
        placeholder={text.feature}
        aria-label={text.feature}
        options={features.map((one) => ({ value: one.feature, label: one.name }))}
        value={feature}
        onChange={(value?: string) => change({ feature: value, action: undefined })}
        style={{ width: 150 }}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={text.action}
        aria-label={text.action}
        options={actions.map((one) => ({ value: one.action, label: one.name }))}
        value={action}
        onChange={(value?: string) => change({ action: value })}
        style={{ width: 210 }}
      />
      <Select
        allowClear
        placeholder={text.source}
        aria-label={text.source}
        options={SOURCE_OPTIONS}
        value={source}
        onChange={(value?: string) => change({ source: value })}
        style={{ width: 140 }}
      />
      <SubjectSearch key={filters.subject} subject={filters.subject} change={change} />
      <Button onClick={() => change(CLEARED)}>{text.clear}</Button>
    </FilterBar>
  )
}

function SubjectSearch({ change, subject }: { subject: string | undefined; change: FilterChange }) {
  const [problem, setProblem] = useState<string>()
  const search = (value: string) => {
    const given = value.trim()
    const wrong = given === '' ? undefined : safeParse(auditFilters, { subject: given }).issues?.[0].message
    setProblem(wrong)
    if (wrong === undefined) change({ subject: given })
  }
  return (
    <Form.Item
      style={{ marginBottom: 0 }}
      {...(problem === undefined ? {} : { validateStatus: 'error' as const, help: problem })}
    >
      <Input.Search
        data-search
        allowClear
        placeholder={text.subject}
        aria-label={text.subject}
        defaultValue={subject}
        onSearch={search}
        style={{ width: 260 }}
      />
    </Form.Item>
  )
}

import { listOccasions, listPlans } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_KIND_NAMES, REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { OCCASION_STATE_NAMES } from '@qingjian/shared/reminder/reminder-states'
import { Select } from 'antd'
import { Link } from 'react-router'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { KindMark } from '../kind-mark'
import '../reminder.css'
import { sentByMessage } from './counts-of'
import './occasion.css'
import { occasionText as text } from './occasion.text'

const KINDS = REMINDER_KINDS.map((value) => ({ value, label: REMINDER_KIND_NAMES[value] }))

/** What was sent, day by day, newest first. */
export default function OccasionsPage() {
  const [filters, change] = useFilters(['kind', 'planId'])
  const kind = REMINDER_KINDS.find((one) => one === filters.kind)
  const plans = useRemote(listPlans, {}).data?.plans ?? []
  const list = useCursorList(listOccasions, { kind, planId: filters.planId }, ({ occasions }) => occasions)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <Select
          allowClear
          placeholder={text.kind}
          aria-label={text.kind}
          options={KINDS}
          value={kind}
          onChange={(value) => change({ kind: value })}
          style={{ width: 160 }}
        />
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={text.plan}
          aria-label={text.plan}
          options={plans.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.planId}
          onChange={(value) => change({ planId: value })}
          style={{ width: 260 }}
        />
      </FilterBar>
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            title: text.day,
            key: 'day',
            width: 120,
            render: (_, { day }) => <span className="occasion-number">{day}</span>,
          },
          {
            title: text.what,
            key: 'what',
            render: (_, { id, kind: of, planName, title }) => (
              <>
                <KindMark kind={of} />{' '}
                <Link to={`/reminder/occasions/${encodeURIComponent(id)}`}>
                  <strong>{title}</strong>
                </Link>
                <small className="reminder-under">{planName}</small>
              </>
            ),
          },
          {
            title: text.state,
            key: 'state',
            width: 110,
            render: (_, { state }) => OCCASION_STATE_NAMES[state],
          },
          {
            title: text.people,
            key: 'people',
            align: 'right',
            width: 90,
            render: (_, { counts }) => text.count(counts.people),
          },
          {
            title: text.arrived,
            key: 'arrived',
            align: 'right',
            width: 130,
            render: (_, { counts }) => (
              <span className="occasion-number">{`${counts.delivered} / ${sentByMessage(counts)}`}</span>
            ),
          },
          {
            title: text.failed,
            key: 'failed',
            align: 'right',
            width: 90,
            render: (_, { counts }) =>
              counts.failed === 0 ? '0' : <strong>{text.count(counts.failed)}</strong>,
          },
          {
            title: text.acknowledged,
            key: 'acknowledged',
            align: 'right',
            width: 90,
            render: (_, { counts }) => text.count(counts.acknowledged),
          },
        ]}
      />
    </>
  )
}

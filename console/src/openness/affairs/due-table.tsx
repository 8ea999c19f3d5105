import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import { AFFAIR_ARM_NAMES } from '@qingjian/shared/openness/affairs/affair-kinds'
import { Table, type TableColumnsType } from 'antd'
import { affairText } from '../affair.text'
import '../openness.css'
import '../watch.css'
import './affairs.css'
import type { DueRow } from './calendar-days'
import { DueActions } from './due-actions'
import { DueWords } from './due-words'

const text = affairText.calendar
/** Rows of a page. */
const PAGE = 20

const COLUMNS: TableColumnsType<DueRow> = [
  { title: text.village, dataIndex: 'regionName', key: 'village' },
  {
    title: text.item,
    key: 'item',
    render: (_, { arm, itemName }) => (
      <>
        {itemName}
        <small className="openness-under">{AFFAIR_ARM_NAMES[arm]}</small>
      </>
    ),
  },
  { title: text.period, dataIndex: 'periodName', key: 'period' },
  {
    title: text.dueOn,
    key: 'due',
    render: (_, { dueOn }) => <span className="openness-amount">{spokenDay(dueOn)}</span>,
  },
  { title: text.state, key: 'state', render: (_, due) => <DueWords due={due} /> },
  { title: text.action, key: 'action', render: (_, due) => <DueActions due={due} /> },
]

interface DueTableProps {
  label: string
  dues: readonly DueRow[]
  isLoading?: boolean
  empty: string
  /** Whether all are of one village, which is named above. */
  isOfOneVillage?: boolean
  /** Rows of a page. */
  page?: number
}

/** What is due, one row each, with what somebody can do about it. */
export function DueTable({
  dues,
  empty,
  isLoading = false,
  isOfOneVillage = false,
  label,
  page = PAGE,
}: DueTableProps) {
  return (
    <section aria-label={label}>
      <Table<DueRow>
        dataSource={dues}
        rowKey={({ itemId, period, regionId }) => `${regionId} ${itemId} ${period}`}
        columns={isOfOneVillage ? COLUMNS.slice(1) : COLUMNS}
        loading={isLoading}
        size="small"
        pagination={{ pageSize: page, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: isLoading ? ' ' : empty }}
      />
    </section>
  )
}

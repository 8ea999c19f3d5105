import { Button, Empty, Table, type TableColumnsType, type TableProps } from 'antd'
import { messageOf } from '../lib/failure'
import type { CursorList } from '../lib/use-cursor-list'
import './cursor-table.css'
import { FailureNotice } from './failure-notice'
import { uiText } from './ui.text'

interface CursorTableProps<Row> {
  /** What the table lists, for those who cannot see it. */
  label: string
  list: CursorList<Row>
  columns: TableColumnsType<Row>
  rowKey: (row: Row) => string
  /** What to say when there is nothing. */
  empty?: string
  /** Lets rows be ticked. */
  selection?: TableProps<Row>['rowSelection']
}

/** A list by cursor: loading, empty and failed states, and a button for the next page. */
export function CursorTable<Row extends object>({
  columns,
  empty = uiText.empty,
  label,
  list,
  rowKey,
  selection,
}: CursorTableProps<Row>) {
  if (list.error) return <FailureNotice message={messageOf(list.error)} onRetry={list.reload} />
  return (
    <section aria-label={label}>
      <Table<Row>
        columns={columns}
        dataSource={list.rows}
        rowKey={rowKey}
        {...(selection === undefined ? {} : { rowSelection: selection })}
        loading={list.isLoading}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        locale={{
          emptyText: (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={list.isLoading ? uiText.loading : empty}
            />
          ),
        }}
      />
      <footer className="cursor-table-footer">
        <span aria-live="polite">
          {list.isLoading ? null : uiText.shown(list.rows.length, !list.hasMore)}
        </span>
        {list.hasMore ? (
          <Button onClick={list.loadMore} loading={list.isLoadingMore}>
            {uiText.more}
          </Button>
        ) : null}
      </footer>
    </section>
  )
}

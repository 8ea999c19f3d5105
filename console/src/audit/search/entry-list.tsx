import type { AuditEntryView, AuditFilters } from '@qingjian/shared/audit/audit-fields'
import { searchEntries } from '@qingjian/shared/audit/audit.contracts'
import { SOURCE_NAMES } from '@qingjian/shared/audit/source-names'
import { Button, Table } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import '../audit.css'
import { auditText as text } from '../audit.text'
import { EntryDrawer } from './entry-drawer'
import { useAuditSearch } from './use-audit-search'
import type { FilterChange } from './use-audit-filters'

interface EntryListProps {
  search: string
  filters: AuditFilters
  change: FilterChange
  /** The hour of the search session is over. */
  onExpired: () => void
}

/** What fits, newest first; how far back has been searched is said, since a page may be empty. */
export function EntryList({ change, filters, onExpired, search }: EntryListProps) {
  const list = useAuditSearch({ search, filters })
  const [opened, setOpened] = useState<AuditEntryView>()
  if (list.error) {
    return <FailureNotice message={messageOf(list.error)} onRetry={onExpired} />
  }
  return (
    <section aria-label={text.title}>
      <Table<AuditEntryView>
        rowKey="id"
        dataSource={list.entries}
        loading={list.isLoading}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: text.empty }}
        columns={[
          {
            title: text.sequence,
            dataIndex: 'sequence',
            render: (sequence?: number) => sequence ?? <small>{text.unsealedYet}</small>,
          },
          { title: text.at, dataIndex: 'at', render: formatInstant },
          {
            title: text.who,
            key: 'who',
            render: (_, { person, who }) => (
              <>
                {who}
                {person ? <small className="audit-under">{person.unitName}</small> : null}
              </>
            ),
          },
          { title: text.what, dataIndex: 'what' },
          { title: text.onWhat, dataIndex: 'subjectName' },
          {
            title: text.why,
            dataIndex: 'reason',
            render: (reason?: string) => <div className="audit-reason">{reason}</div>,
          },
          { title: text.where, key: 'source', render: (_, { source }) => SOURCE_NAMES[source] },
          {
            key: 'open',
            render: (_, entry) => <Button onClick={() => setOpened(entry)}>{text.open}</Button>,
          },
        ]}
      />
      <footer className="audit-footer">
        <span aria-live="polite">
          {list.hasMore ? text.shown(list.entries.length) : text.shownAll(list.entries.length)}
          {list.searchedBackTo === undefined ? '' : `，${text.backTo(formatInstant(list.searchedBackTo))}`}
        </span>
        {list.hasMore ? (
          <Button onClick={list.loadMore} loading={list.isLoadingMore}>
            {text.more}
          </Button>
        ) : null}
      </footer>
      {opened ? (
        <EntryDrawer
          entry={opened}
          onClose={() => setOpened(undefined)}
          onFilter={(changes) => {
            setOpened(undefined)
            change(changes)
          }}
        />
      ) : null}
    </section>
  )
}

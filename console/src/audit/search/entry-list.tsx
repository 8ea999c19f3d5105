import { searchEntries } from '@qingjian/shared/audit/audit.contracts'
import type { AuditEntryView, AuditFilters } from '@qingjian/shared/audit/audit-fields'
import { SOURCE_NAMES } from '@qingjian/shared/audit/source-names'
import { Button } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import '../audit.css'
import { auditText as text } from '../audit.text'
import { EntryDrawer } from './entry-drawer'
import type { FilterChange } from './use-audit-filters'

interface EntryListProps {
  search: string
  filters: AuditFilters
  change: FilterChange
  /** The search session does not go on, such as after its hour. */
  onEnded: () => void
}

/** What fits, newest first; how far back has been searched is said, since a page may be empty. */
export function EntryList({ change, filters, onEnded, search }: EntryListProps) {
  const pages = useCursorList(searchEntries, { search, filters }, (answer) => [answer])
  const [opened, setOpened] = useState<AuditEntryView>()
  if (pages.error) return <FailureNotice message={messageOf(pages.error)} onRetry={onEnded} />
  const list = { ...pages, rows: pages.rows.flatMap(({ entries }) => entries) }
  const backTo = pages.rows.at(-1)?.searchedBackTo
  return (
    <>
      <CursorTable<AuditEntryView>
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={pages.hasMore ? text.searchOn : text.empty}
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
            fixed: 'end',
            render: (_, entry) => <Button onClick={() => setOpened(entry)}>{text.open}</Button>,
          },
        ]}
      />
      {backTo === undefined ? null : <p className="audit-under">{text.backTo(formatInstant(backTo))}</p>}
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
    </>
  )
}

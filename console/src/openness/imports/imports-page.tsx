import { type BookImportView, listBookImports } from '@qingjian/shared/openness/import.contracts'
import { BOOK_IMPORT_KIND_NAMES } from '@qingjian/shared/openness/import-columns'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import { importText as text } from '../import.text'
import '../openness.css'

/** What was imported before, and where each import stands. */
export default function ImportsPage() {
  const navigate = useNavigate()
  const list = useCursorList(listBookImports, {}, ({ imports }) => imports)
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          <Button type="primary" size="large" onClick={() => navigate('/openness/imports/new')}>
            {text.create}
          </Button>
        }
      />
      <CursorTable<BookImportView>
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={text.none}
        columns={[
          {
            title: text.file,
            key: 'file',
            render: (_, { fileName, id, title }) => (
              <div className="openness-wrapped">
                <Link to={`/openness/imports/${id}`}>{fileName}</Link>
                <small className="openness-under">{title}</small>
              </div>
            ),
          },
          { title: text.kind, key: 'kind', render: (_, { kind }) => BOOK_IMPORT_KIND_NAMES[kind] },
          {
            title: text.rows,
            key: 'rows',
            align: 'right',
            render: (_, { receivedRows, rowCount }) => rowCount ?? text.receivedRows(receivedRows),
          },
          {
            title: text.state,
            key: 'state',
            render: (_, { problemCount, publicationId, state }) => (
              <>
                {text.states[state]}
                {state === 'faulty' ? (
                  <small className="openness-under">{text.problemCount(problemCount)}</small>
                ) : null}
                {publicationId === undefined || state !== 'applied' ? null : (
                  <Link className="openness-row" to={`/openness/publications/${publicationId}`}>
                    {text.toDraft}
                  </Link>
                )}
              </>
            ),
          },
          { title: text.startedBy, dataIndex: 'startedBy', key: 'by' },
          {
            title: text.startedAt,
            key: 'at',
            render: (_, { startedAt }) => <span className="openness-amount">{formatInstant(startedAt)}</span>,
          },
        ]}
      />
    </>
  )
}

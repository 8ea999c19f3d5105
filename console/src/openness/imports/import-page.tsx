import type { BookImportView } from '@qingjian/shared/openness/import.contracts'
import { BOOK_IMPORT_KIND_NAMES } from '@qingjian/shared/openness/import-columns'
import { Alert, Button, Card, Empty, Progress, Space } from 'antd'
import { Link, useLocation, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { importText as text } from '../import.text'
import '../openness.css'
import { publicationText } from '../publication.text'
import { BookProblems } from './book-problems'
import './imports.css'
import { useBookImport } from './use-book-import'

interface StandingProps {
  view: BookImportView
  begin: (step: 'apply' | 'abandon') => void
  isStopped: boolean
}

/** What the page that sent the file hands over; gone when this one is opened anew. */
function useImportState(): { ignored?: string[]; skipped?: string[]; fields?: object } {
  return (useLocation().state as { ignored?: string[] } | null) ?? {}
}

/** Where the import stands, and what can be done about it. */
function Standing({ begin, isStopped, view }: StandingProps) {
  const { checkedRows, kind, problemCount, publicationId, receivedRows, rowCount = 0, state } = view
  const abandon = <Button onClick={() => begin('abandon')}>{text.abandon}</Button>
  // What was written for the file that had mistakes is not asked for again.
  const { fields = { title: view.title } } = useImportState()
  const again = (
    <Link to={`/openness/imports/new?kind=${kind}`} state={{ fields }}>
      {text.again}
    </Link>
  )
  if (state === 'collecting') {
    return (
      <Alert
        type="info"
        showIcon
        title={text.collecting(receivedRows)}
        description={text.collectingNote}
        action={abandon}
      />
    )
  }
  if (state === 'checking') {
    return (
      <div role="status">
        <Progress percent={rowCount === 0 ? 0 : Math.floor((100 * checkedRows) / rowCount)} />
        <p>
          {text.checking(checkedRows, rowCount)}。{text.checkingNote}
        </p>
        {isStopped ? abandon : null}
      </div>
    )
  }
  if (state === 'faulty') {
    return (
      <Alert
        type="error"
        showIcon
        title={text.faulty(problemCount)}
        action={
          <Space>
            {again}
            {abandon}
          </Space>
        }
      />
    )
  }
  if (state === 'ready') {
    return (
      <Alert
        type="success"
        showIcon
        title={text.ready(rowCount)}
        action={
          <Space>
            <Button type="primary" onClick={() => begin('apply')}>
              {text.apply}
            </Button>
            {abandon}
          </Space>
        }
      />
    )
  }
  if (state === 'abandoned') return <Alert type="info" showIcon title={text.abandoned} action={again} />
  return (
    <Alert
      type="success"
      showIcon
      title={text.applied(rowCount)}
      action={
        publicationId === undefined ? undefined : (
          <Link to={`/openness/publications/${publicationId}`}>{text.toDraft}</Link>
        )
      }
    />
  )
}

/** Columns and sheets that were left out, told once to whoever chose the file. */
function LeftOut() {
  const { ignored = [], skipped = [] } = useImportState()
  return (
    <>
      {ignored.length > 0 ? <p>{text.ignoredColumns(ignored.join('、'))}</p> : null}
      {skipped.length > 0 ? <p>{text.skippedSheets(skipped.join('、'))}</p> : null}
    </>
  )
}

/** One import: how far its check is, what is wrong with the file, and the last question before it becomes a draft. */
export default function ImportPage() {
  const { importId = '' } = useParams()
  const { begin, error, view } = useBookImport(importId)
  const retry = () => begin('read')
  if (!view) {
    const isMissing = error instanceof CallFailure && error.failure.code === 'NOT_FOUND'
    if (isMissing) {
      return (
        <Empty description={messageOf(error)}>
          <Link to="/openness/imports">{text.back}</Link>
        </Empty>
      )
    }
    return error ? <FailureNotice message={messageOf(error)} onRetry={retry} /> : <Loading />
  }
  const { fileName, kind, startedAt, startedBy, state, title } = view
  return (
    <>
      <PageHeader
        title={fileName}
        note={`${BOOK_IMPORT_KIND_NAMES[kind]} · ${publicationText.titleLabel}：${title} · ${startedBy} · ${formatInstant(startedAt)}`}
        actions={<Link to="/openness/imports">{text.back}</Link>}
      />
      {error ? <FailureNotice message={messageOf(error)} onRetry={retry} /> : null}
      <Card size="small">
        <Standing view={view} begin={begin} isStopped={error !== undefined} />
        <LeftOut />
      </Card>
      {state === 'faulty' ? (
        <BookProblems importId={importId} fileName={fileName} problemCount={view.problemCount} />
      ) : null}
    </>
  )
}

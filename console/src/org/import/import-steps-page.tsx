import { abandonImport, applyImport } from '@qingjian/shared/org/import.contracts'
import { IMPORT_KIND_NAMES } from '@qingjian/shared/org/org-kinds'
import { Alert, Button, Card, Progress, Space } from 'antd'
import { Link, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { importText as text } from './import.text'
import { ProblemList } from './problem-list'
import { type Import, useImport } from './use-import'

/** How far a step has come, in rows. */
const DONE = {
  checking: (view: Import) => view.checkedRows,
  verifying: (view: Import) => view.verifiedRows,
  applying: (view: Import) => view.appliedRows,
}

function isStep(state: Import['state']): state is keyof typeof DONE {
  return state in DONE
}

/** One import: how far it is, what is wrong with the file, and the last question before everything is stored. */
export default function ImportStepsPage() {
  const { importId = '' } = useParams()
  const { begin, error, retry, view } = useImport(importId)
  if (!view) return error ? <FailureNotice message={messageOf(error)} onRetry={retry} /> : <Loading />
  const { fileName, kind, problemCount, rowCount, startedAt, startedBy, state } = view
  const what = IMPORT_KIND_NAMES[kind]
  const unfinished = state === 'collecting' && error !== undefined
  return (
    <>
      <PageHeader
        title={`${text.title}：${fileName}`}
        note={`${what} · ${startedBy} · ${formatInstant(startedAt)} · ${text.states[state]}`}
        actions={<Link to="/org/import">{text.back}</Link>}
      />
      {error ? <FailureNotice message={messageOf(error)} onRetry={retry} /> : null}
      <Card size="small">
        {unfinished ? <Alert type="info" title={text.unfinished} /> : null}
        {isStep(state) ? (
          <div role="status">
            <Progress percent={Math.floor((100 * DONE[state](view)) / rowCount)} />
            {text.progress[state](DONE[state](view), rowCount)}
          </div>
        ) : null}
        {state === 'faulty' ? <Alert type="error" showIcon title={text.faulty(problemCount)} /> : null}
        {state === 'ready' ? (
          <Alert
            type="success"
            showIcon
            title={text.ready(rowCount, what)}
            action={
              <Space>
                <Button type="primary" onClick={() => begin(applyImport)}>
                  {text.apply}
                </Button>
                <Button onClick={() => begin(abandonImport)}>{text.abandon}</Button>
              </Space>
            }
          />
        ) : null}
        {state === 'applied' ? <Alert type="success" showIcon title={text.applied(rowCount, what)} /> : null}
        {state === 'faulty' || state === 'applied' || state === 'abandoned' || unfinished ? (
          <p>
            <Link to={`/org/import?kind=${kind}`}>{text.another}</Link>
          </p>
        ) : null}
      </Card>
      {state === 'faulty' ? <ProblemList importId={importId} fileName={fileName} /> : null}
    </>
  )
}

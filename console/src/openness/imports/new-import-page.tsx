import { dayOf } from '@qingjian/shared/calendar/day'
import { listBookImports } from '@qingjian/shared/openness/import.contracts'
import {
  BOOK_IMPORT_KIND_NAMES,
  BOOK_IMPORT_KINDS,
  type BookImportKind,
  MOST_BOOK_ROWS,
} from '@qingjian/shared/openness/import-columns'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Card, Form, Progress, Segmented, Space, Upload } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useFilters } from '../../lib/use-filters'
import { remoteKey } from '../../lib/use-remote'
import { PageHeader } from '../../ui/page-header'
import { importText as text } from '../import.text'
import '../openness.css'
import type { PublicationForm } from '../publications/publication-fields'
import { PublicationFormView, readPublicationForm } from '../publications/publication-form'
import './imports.css'
import type { SendingProgress } from './send-book'
import { type SendingFailure, useSendBook } from './use-send-book'

const KINDS = BOOK_IMPORT_KINDS.map((value) => ({ value, label: BOOK_IMPORT_KIND_NAMES[value] }))

/** What is wrong with the file, column by column. */
function FailureOfFile({ failure: { columns, message } }: { failure: SendingFailure }) {
  const problems = Object.entries(columns)
  return (
    <Alert
      type="error"
      showIcon
      title={message}
      description={
        problems.length === 0 ? undefined : (
          <ul className="import-columns">
            {problems.map(([column, problem]) => (
              <li key={column}>{problem}</li>
            ))}
          </ul>
        )
      }
    />
  )
}

function SendingBar({ onCancel, progress }: { progress: SendingProgress; onCancel: () => void }) {
  return (
    <div role="status">
      <Progress percent={Math.floor(100 * progress.share)} />
      <p>
        {text.progress(progress.read, progress.sent)}。{text.keepOpen}
      </p>
      <Button onClick={onCancel}>{text.cancel}</Button>
    </div>
  )
}

/** Template, what the file is, the file; then it is read here and sent, and its page shows what is wrong with it. */
export default function NewImportPage() {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [filters, change] = useFilters(['kind'])
  const [form] = Form.useForm<PublicationForm>()
  const before = (useLocation().state as { fields?: PublicationForm } | null)?.fields
  const [file, setFile] = useState<File>()
  const kind: BookImportKind = BOOK_IMPORT_KINDS.find((one) => one === filters.kind) ?? 'payments'
  const { cancel, failure, progress, send } = useSendBook(({ ignored, importId, skipped }) => {
    void client.invalidateQueries({ queryKey: remoteKey(listBookImports) })
    navigate(`/openness/imports/${importId}`, {
      state: { ignored, skipped, fields: form.getFieldsValue(true) },
    })
  })
  const start = () => {
    const fields = readPublicationForm(form)
    if (!fields) return message.error(text.fieldsMissing)
    if (!file) return message.error(text.noFile)
    void send({ kind, file, fields })
  }
  return (
    <>
      <PageHeader
        title={text.newTitle}
        note={text.newNote}
        actions={<Link to="/openness/imports">{text.back}</Link>}
      />
      <div className="import-steps">
        <Card size="small" title={<h2 className="openness-card-title">{text.chooseKind}</h2>}>
          <Segmented options={KINDS} value={kind} onChange={(value) => change({ kind: value })} />
          <p>
            {text.kindHints[kind]}。{text.ownFile}
          </p>
          <Button onClick={async () => (await import('./save-template')).saveTemplate(kind)}>
            {text.download(BOOK_IMPORT_KIND_NAMES[kind])}
          </Button>
        </Card>
        <Card size="small" title={<h2 className="openness-card-title">{text.fields}</h2>}>
          <PublicationFormView
            form={form}
            initial={{ year: Number(dayOf(Date.now()).slice(0, 4)), ...before }}
          />
        </Card>
        <Card size="small" title={<h2 className="openness-card-title">{text.chooseFile}</h2>}>
          <Space orientation="vertical" size="middle" className="import-file">
            <Upload.Dragger
              accept=".xlsx,.csv"
              showUploadList={false}
              disabled={progress !== undefined}
              beforeUpload={(chosen) => {
                setFile(chosen)
                return false
              }}
            >
              <p>{file === undefined ? text.drop : text.chosen(file.name)}</p>
              <small className="openness-under">{text.dropHint(MOST_BOOK_ROWS)}</small>
            </Upload.Dragger>
            {failure === undefined ? null : <FailureOfFile failure={failure} />}
            {progress === undefined ? (
              <Button type="primary" size="large" onClick={start}>
                {text.start}
              </Button>
            ) : (
              <SendingBar progress={progress} onCancel={cancel} />
            )}
          </Space>
        </Card>
      </div>
    </>
  )
}

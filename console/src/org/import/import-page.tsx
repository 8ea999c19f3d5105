import { listImports } from '@qingjian/shared/org/import.contracts'
import { IMPORT_KIND_NAMES, IMPORT_KINDS, type ImportKind } from '@qingjian/shared/org/org-kinds'
import { Button, Card, Flex, Progress, Segmented, Upload } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { CursorTable } from '../../ui/cursor-table'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import { importText as text } from './import.text'
import { sendRows } from './send-rows'
import { rowsOf } from './sheet-rows'

/** Chooses what is imported, gives the template, takes the file; below, what was imported before. */
export default function ImportPage() {
  const me = useMe()
  const navigate = useNavigate()
  const [filters, change] = useFilters(['kind'])
  // Unit clerks bring rosters and nothing else.
  const kinds = me.roles.includes('admin') ? IMPORT_KINDS : IMPORT_KINDS.filter((one) => one === 'rosters')
  const kind: ImportKind = kinds.find((one) => one === filters.kind) ?? kinds[0] ?? 'rosters'
  const [sent, setSent] = useState<{ received: number; all: number }>()
  const [failure, setFailure] = useState<string>()
  const past = useCursorList(listImports, {}, (answer) => answer.imports)

  const take = async (file: File) => {
    setFailure(undefined)
    setSent({ received: 0, all: 0 })
    try {
      const { readWorkbook } = await import('./read-workbook')
      const workbook = await readWorkbook(file).catch(() => undefined)
      if (!workbook) return setFailure(text.wrongFile)
      const taken = rowsOf(kind, workbook.sheets)
      if (!taken.ok) return setFailure(taken.message)
      const { count, sheets } = taken
      setSent({ received: 0, all: count })
      const onProgress = (received: number) => setSent({ received, all: count })
      const sending = { kind, fileName: file.name, digest: workbook.digest, sheets, count, onProgress }
      navigate(`/org/import/${await sendRows(sending)}`)
    } catch (error) {
      setFailure(messageOf(error))
    } finally {
      setSent(undefined)
    }
  }

  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <Flex vertical gap="middle">
        <Card size="small" title={text.choose}>
          <Segmented
            options={kinds.map((value) => ({ value, label: IMPORT_KIND_NAMES[value] }))}
            value={kind}
            onChange={(value) => change({ kind: value })}
          />
        </Card>
        <Card size="small" title={text.template}>
          <Button onClick={async () => (await import('./save-template')).saveTemplate(kind)}>
            {text.download(IMPORT_KIND_NAMES[kind])}
          </Button>
        </Card>
        <Card size="small" title={text.file}>
          <Upload.Dragger
            accept=".xlsx"
            showUploadList={false}
            disabled={sent !== undefined}
            beforeUpload={(file) => {
              void take(file)
              return false
            }}
          >
            {sent === undefined ? text.drop : text.reading}
          </Upload.Dragger>
          {sent !== undefined && sent.all > 0 ? (
            <div role="status">
              <Progress percent={Math.floor((100 * sent.received) / sent.all)} />
              {text.progress.collecting(sent.received, sent.all)}
            </div>
          ) : null}
          {failure === undefined ? null : <FailureNotice message={failure} />}
        </Card>
        <Card size="small" title={text.past}>
          <CursorTable
            label={text.past}
            list={past}
            rowKey={({ id }) => id}
            empty={text.noPast}
            columns={[
              {
                title: text.fileName,
                key: 'file',
                render: (_, { fileName, id }) => <Link to={`/org/import/${id}`}>{fileName}</Link>,
              },
              { title: text.kind, key: 'kind', render: (_, one) => IMPORT_KIND_NAMES[one.kind] },
              { title: text.rows, dataIndex: 'rowCount' },
              { title: text.state, key: 'state', render: (_, { state }) => text.states[state] },
              { title: text.startedBy, dataIndex: 'startedBy' },
              { title: text.startedAt, dataIndex: 'startedAt', render: formatInstant },
            ]}
          />
        </Card>
      </Flex>
    </>
  )
}

import {
  CheckCircleOutlined,
  DeleteOutlined,
  InboxOutlined,
  LoadingOutlined,
  WarningOutlined,
} from '@ant-design/icons'
import { Button, Form, Upload } from 'antd'
import './evidence.css'
import { evidenceText as text } from './evidence.text'
import { type EvidenceFile, MOST_FILES, useEvidenceFiles } from './use-evidence-files'

interface FilesInputProps {
  id?: string
  value?: EvidenceFile[]
  onChange?: (files: EvidenceFile[]) => void
}

function FilesInput({ id, onChange, value = [] }: FilesInputProps) {
  const { add, remove } = useEvidenceFiles(value, onChange)
  return (
    <>
      {value.length >= MOST_FILES ? null : (
        <Upload.Dragger
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          showUploadList={false}
          beforeUpload={(file, all) => {
            if (file === all[0]) void add(all)
            return Upload.LIST_IGNORE
          }}
          {...(id === undefined ? {} : { id })}
        >
          <p>
            <InboxOutlined /> {text.choose}
          </p>
          <p className="evidence-hint">{text.hint}</p>
        </Upload.Dragger>
      )}
      <ul className="evidence-files" aria-live="polite">
        {value.map(({ fileId, key, name, problem, share = 0 }) => (
          <li key={key}>
            {problem ? <WarningOutlined /> : fileId ? <CheckCircleOutlined /> : <LoadingOutlined />}
            <span className="evidence-file-name">{name}</span>
            <span className={problem ? 'evidence-problem' : 'evidence-hint'}>
              {problem ?? (fileId ? text.done : text.uploading(share))}
            </span>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={text.remove(name)}
              onClick={() => remove(key)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Files for a step, under the name `files`; the form waits until each has arrived. */
export function EvidenceField({ required = false }: { required?: boolean }) {
  return (
    <Form.Item
      name="files"
      label={text.files}
      required={required}
      rules={[
        {
          validator: async (_, files: EvidenceFile[] = []) => {
            if (files.some(({ problem }) => problem !== undefined)) throw new Error(text.failed)
            if (files.some(({ fileId }) => fileId === undefined)) throw new Error(text.stillUploading)
            if (required && files.length === 0) throw new Error(text.missing)
          },
        },
      ]}
      validateTrigger={[]}
    >
      <FilesInput />
    </Form.Item>
  )
}

/** The ids of the files that have arrived. */
export function fileIdsOf(files: readonly EvidenceFile[] | undefined): string[] {
  return (files ?? []).flatMap(({ fileId }) => (fileId === undefined ? [] : [fileId]))
}

import { InboxOutlined } from '@ant-design/icons'
import { MOST_UPLOADS } from '@qingjian/shared/kernel/upload-limits'
import { Upload } from 'antd'
import type { ChosenFile } from '../lib/uploads/chosen-file'
import type { UploadContracts } from '../lib/uploads/upload-contracts'
import { uploadsText as text } from '../lib/uploads/uploads.text'
import { useUploads } from '../lib/uploads/use-uploads'
import { FileRow } from './file-row'
import './files.css'

interface FilePickerProps {
  id?: string
  value?: ChosenFile[]
  onChange?: (files: ChosenFile[]) => void
  contracts: UploadContracts
  /** Files at most. */
  most?: number
  /** Gives each file a name of so many characters at most, and an order. */
  namedWithin?: number
}

/** Photos and PDF for a form: each goes up as soon as it was chosen. */
export function FilePicker({
  contracts,
  id,
  most = MOST_UPLOADS,
  namedWithin,
  onChange,
  value = [],
}: FilePickerProps) {
  const nameOf = ({ name }: File) =>
    namedWithin === undefined ? name : [...name.replace(/\.[^.]+$/, '')].slice(0, namedWithin).join('')
  const { add, change } = useUploads(value, onChange, { contracts, most, nameOf })
  const move = (from: number, to: number) => {
    const rest = value.filter((_, place) => place !== from)
    change([...rest.slice(0, to), ...value.slice(from, from + 1), ...rest.slice(to)])
  }
  return (
    <>
      {value.length >= most ? null : (
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
          <p className="file-hint">{text.hint(most)}</p>
        </Upload.Dragger>
      )}
      <ul className="file-rows" aria-live="polite">
        {value.map((file, place) => (
          <FileRow
            key={file.key}
            file={file}
            place={place}
            isLast={place === value.length - 1}
            namedWithin={namedWithin}
            onName={(name) => change(value.map((one) => (one.key === file.key ? { ...one, name } : one)))}
            onMove={(to) => move(place, to)}
            onRemove={() => change(value.filter(({ key }) => key !== file.key))}
          />
        ))}
      </ul>
    </>
  )
}

import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CheckCircleOutlined,
  DeleteOutlined,
  LoadingOutlined,
  WarningOutlined,
} from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type ChosenFile, isThere } from '../lib/uploads/chosen-file'
import { uploadsText as text } from '../lib/uploads/uploads.text'

interface FileRowProps {
  file: ChosenFile
  place: number
  isLast: boolean
  namedWithin: number | undefined
  onName: (name: string) => void
  onMove: (to: number) => void
  onRemove: () => void
}

function standingOf({ fileId, id, problem, share = 0 }: ChosenFile): string {
  if (problem !== undefined) return problem
  if (id !== undefined) return text.kept
  return fileId === undefined ? text.uploading(share) : text.done
}

/** One chosen file: how it stands, and where files have names, its name and its place. */
export function FileRow({ file, isLast, namedWithin, onMove, onName, onRemove, place }: FileRowProps) {
  const { name, problem } = file
  return (
    <li>
      {problem ? <WarningOutlined /> : isThere(file) ? <CheckCircleOutlined /> : <LoadingOutlined />}
      {namedWithin === undefined ? (
        <span className="file-name">{name}</span>
      ) : (
        <Input
          className="file-name-input"
          aria-label={text.nameOf(place + 1)}
          value={name}
          maxLength={namedWithin}
          status={name.trim() === '' ? 'error' : ''}
          onChange={({ target }) => onName(target.value)}
        />
      )}
      <span className={problem ? 'file-problem' : 'file-hint'}>{standingOf(file)}</span>
      <span className="file-actions">
        {namedWithin === undefined ? null : (
          <>
            <Button
              type="text"
              icon={<ArrowUpOutlined />}
              aria-label={text.up(name)}
              disabled={place === 0}
              onClick={() => onMove(place - 1)}
            />
            <Button
              type="text"
              icon={<ArrowDownOutlined />}
              aria-label={text.down(name)}
              disabled={isLast}
              onClick={() => onMove(place + 1)}
            />
          </>
        )}
        <Button type="text" icon={<DeleteOutlined />} aria-label={text.remove(name)} onClick={onRemove} />
      </span>
    </li>
  )
}

import { FilePdfOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Image } from 'antd'
import type { ReactNode } from 'react'
import { uploadsText as text } from '../lib/uploads/uploads.text'
import './files.css'

/** Links are good for some minutes; a picture on the screen needs none for longer. */
export const LINK_KEPT_FOR = 4 * 60_000

interface KeptFile {
  id: string
  kind: 'photo' | 'document'
  name: string
}

interface FileItemProps {
  file: KeptFile
  linkOf: (fileId: string) => Promise<string>
}

function FileFrame({ file: { id, kind, name }, linkOf }: FileItemProps) {
  const link = useQuery({
    queryKey: ['file-link', id],
    queryFn: () => linkOf(id),
    staleTime: LINK_KEPT_FOR,
    refetchInterval: LINK_KEPT_FOR,
  })
  if (link.data === undefined)
    return <span className="file-frame">{link.error ? text.gone : text.opening}</span>
  if (kind === 'photo')
    return (
      <span className="file-frame">
        <Image src={link.data} alt={text.enlarge(name)} />
      </span>
    )
  return (
    <a
      className="file-frame file-frame-document"
      href={link.data}
      target="_blank"
      rel="noreferrer"
      aria-label={text.open(name)}
    >
      <span>
        <FilePdfOutlined /> PDF
      </span>
    </a>
  )
}

interface FileListProps<File extends KeptFile> {
  files: readonly File[]
  /** A link that is good for some minutes; rejects where there is none. */
  linkOf: (fileId: string) => Promise<string>
  /** What stands under a file besides its name. */
  under?: (file: File) => ReactNode
}

/** Kept files: photos are enlarged by a click, papers open in a tab of their own. */
export function FileList<File extends KeptFile>({ files, linkOf, under }: FileListProps<File>) {
  return (
    <Image.PreviewGroup>
      <ul className="file-gallery">
        {files.map((file) => (
          <li key={file.id}>
            <FileFrame file={file} linkOf={linkOf} />
            <span className="file-caption">
              {file.name}
              {under?.(file)}
            </span>
          </li>
        ))}
      </ul>
    </Image.PreviewGroup>
  )
}

import type { FileView } from '@qingjian/shared/openness/file-fields'
import { FileList } from '../../ui/file-list'
import { filesText as text } from './files.text'
import { type FilesOf, useFileLinks } from './use-file-links'

/** The files of an announcement, of its draft or of a record, to look at. */
export function KeptFiles({ files, of }: { files: readonly FileView[]; of: FilesOf }) {
  const linkOf = useFileLinks(of)
  return files.length === 0 ? <p>{text.none}</p> : <FileList files={files} linkOf={linkOf} />
}

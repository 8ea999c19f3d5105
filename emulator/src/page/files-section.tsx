import { fileSize, instant } from './format'
import { text } from './page.text'
import { Card, Loaded } from './section'
import { useResource } from './use-resource'

interface StoredFile {
  path: string
  size: number
  uploadedAt: number
  tempFileURL?: string
}

/** The stored files, each with a temporary link. */
export function FilesSection() {
  const files = useResource<StoredFile[]>('files', 5_000)
  return (
    <Card title={text.sections.files}>
      <Loaded resource={files}>
        {(value) =>
          value.length === 0 ? (
            <p class="note">{text.files.none}</p>
          ) : (
            <ul class="rows">
              {value.map((file) => (
                <li key={file.path} class="row line">
                  <a class="grow" href={file.tempFileURL} target="_blank" rel="noreferrer">
                    {file.path}
                  </a>
                  <small>{fileSize(file.size)}</small>
                  <small>{instant(file.uploadedAt)}</small>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}

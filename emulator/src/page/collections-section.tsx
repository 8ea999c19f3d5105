import { useState } from 'preact/hooks'
import { text } from './page.text'
import { Card, Loaded } from './section'
import { useResource } from './use-resource'

interface CollectionSummary {
  name: string
  documents: number
  indexes: { name: string; fields: { field: string; direction: 1 | -1 }[]; unique?: boolean }[]
}

interface DocumentPage {
  documents: Record<string, unknown>[]
  next?: string
}

const words = text.collections

/** Collections with their indexes, and the documents of the chosen one. */
export function CollectionsSection() {
  const collections = useResource<CollectionSummary[]>('collections', 5_000)
  const [selected, select] = useState<string>()
  return (
    <>
      <Card title={text.sections.collections}>
        <Loaded resource={collections}>
          {(value) =>
            value.length === 0 ? (
              <p class="note">{words.none}</p>
            ) : (
              <ul class="tiles">
                {value.map(({ name, documents }) => (
                  <li key={name}>
                    <button
                      type="button"
                      class="tile"
                      aria-pressed={name === selected}
                      onClick={() => select(name)}
                    >
                      <strong>{name}</strong>
                      <small>{words.documents(documents)}</small>
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
      {selected !== undefined && (
        <Card title={selected}>
          <IndexList collection={collections.value?.find(({ name }) => name === selected)} />
          <DocumentList key={selected} collection={selected} />
        </Card>
      )}
    </>
  )
}

function IndexList({ collection }: { collection: CollectionSummary | undefined }) {
  if (collection === undefined || collection.indexes.length === 0) return null
  return (
    <>
      <p class="note">{words.indexes}</p>
      <ul>
        {collection.indexes.map((index) => (
          <li key={index.name} class="mono">
            {index.name}（
            {index.fields.map(({ field, direction }) => `${field} ${direction === 1 ? '↑' : '↓'}`).join('，')}
            ）{index.unique === true && <small> {words.unique}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}

function DocumentList({ collection }: { collection: string }) {
  const [after, setAfter] = useState<string>()
  const query = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
  const page = useResource<DocumentPage>(`collections/${encodeURIComponent(collection)}?limit=20${query}`)
  return (
    <Loaded resource={page}>
      {({ documents, next }) => (
        <>
          {documents.length === 0 && <p class="note">{words.empty}</p>}
          <ul class="rows">
            {documents.map((document) => (
              <li key={String(document._id)}>
                <details class="row">
                  <summary>
                    <code>{String(document._id)}</code>
                  </summary>
                  <pre>{JSON.stringify(document, null, 2)}</pre>
                </details>
              </li>
            ))}
          </ul>
          <div class="buttons">
            {after !== undefined && (
              <button type="button" class="quiet" onClick={() => setAfter(undefined)}>
                {words.first}
              </button>
            )}
            {next !== undefined && (
              <button type="button" onClick={() => setAfter(next)}>
                {words.next}
              </button>
            )}
          </div>
        </>
      )}
    </Loaded>
  )
}

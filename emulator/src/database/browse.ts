import type { StoredCollection } from './catalog'
import { type Document, decodeDocument } from './document'
import { AFTER } from './ordered-key'
import { type Store, under } from './store'

/** Some documents of a collection, and where the next ones begin. */
export interface Page {
  documents: Document[]
  next?: string
}

/** A page in the order of `_id`. `after` is an earlier page's `next`: the last document's key, in hexadecimal. */
export function browseCollection(
  store: Store,
  collection: StoredCollection,
  { after, limit }: { after?: string; limit: number },
): Page {
  const whole = under(collection.prefix)
  const from =
    after === undefined ? whole.from : Buffer.concat([collection.prefix, Buffer.from(after, 'hex'), AFTER])
  const page: Page = { documents: [] }
  let last = collection.prefix
  for (const { key, value } of store.walk(store.documents, { from, to: whole.to })) {
    if (page.documents.length === limit) {
      page.next = last.subarray(collection.prefix.length).toString('hex')
      break
    }
    page.documents.push(decodeDocument(value))
    last = key
  }
  return page
}

import { entriesOf } from './change'
import { decodeDocument } from './document'
import { type Store, under } from './store'

/** Compares every index with the documents; answers what is wrong in words, an empty list when all agree. */
export function verifyIndexes(store: Store): string[] {
  const problems: string[] = []
  for (const collection of store.collections.values()) {
    const expected = new Map<string, Buffer>()
    let count = 0
    for (const { key, value } of store.walk(store.documents, under(collection.prefix))) {
      count += 1
      for (const entry of entriesOf(collection, decodeDocument(value)).entries) {
        expected.set(entry.key.toString('latin1'), key)
      }
    }
    if (count !== collection.count)
      problems.push(`${collection.name} counts ${collection.count}, holds ${count}`)
    for (const index of collection.indexes) {
      for (const { key, value } of store.walk(store.entries, under(index.prefix))) {
        const name = key.toString('latin1')
        if (!expected.get(name)?.equals(value))
          problems.push(`${collection.name}.${index.name} has a stray entry`)
        expected.delete(name)
      }
    }
    if (expected.size > 0) problems.push(`${collection.name} lacks ${expected.size} index entries`)
  }
  return problems
}

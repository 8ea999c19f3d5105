import { search } from '../find'
import type { Operation } from './context'
import { filterOf } from './read-request'

/** database.calculateDocument: counts index entries where an index says it all, else reads and tests. */
export const countDocuments: Operation = async (context, request) => {
  const { now, report, store } = context
  const collection = store.collection(request.collectionName)
  const filter = filterOf(request, now)
  const isAll = Object.keys(filter).length === 0
  const wanted = { filter, sort: [], offset: 0, limit: Number.POSITIVE_INFINITY }
  const { cost, found } = search(store, collection, wanted)
  const { plan } = cost
  let total = 0
  if (isAll) total = collection.count
  else if (plan.exact && !plan.repeats) {
    for (const scan of plan.scans) {
      for (const range of scan.ranges)
        total += store.count(scan.index ? store.entries : store.documents, range)
    }
    cost.examined = total
  } else {
    for (const _ of found) total += 1
  }
  if (!isAll) context.inspect(collection.name, cost, { filtered: true, sorted: false })
  report({ index: isAll ? '_id' : plan.indexName, examined: isAll ? 0 : cost.examined, returned: total })
  return { data: { total } }
}

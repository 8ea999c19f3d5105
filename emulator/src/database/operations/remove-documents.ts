import type { StoredCollection } from '../catalog'
import { applyChange, changeOf, keyOf, namesOf } from '../change'
import { decodeDocument } from '../document'
import { type Found, search } from '../find'
import { writeInTransaction } from '../transaction-write'
import { Blocked } from '../writer'
import type { Operation, OperationContext, Request } from './context'
import { filterOf, idOf, isForOneDocument } from './read-request'

/** database.removeDocument: one document by its `_id`, or all that match, the latter outside any transaction. */
export const removeDocuments: Operation = async (context, request) => {
  const { now, store, transactions, writer } = context
  store.collection(request.collectionName)
  if (request.transactionId !== undefined && isForOneDocument(request)) {
    return { data: { deleted: await removeInTransaction(context, request) } }
  }
  const find = isForOneDocument(request)
    ? findOne(context, idOf(request, now))
    : findMatching(context, request)
  const deleted = await writer.submit((scope) => {
    const collection = store.collection(request.collectionName)
    const changes = find(collection).map(({ document, key }) =>
      changeOf(collection, key, document, undefined),
    )
    const holding = transactions.holding(changes.flatMap(namesOf))
    if (holding) return new Blocked(holding)
    for (const change of changes) applyChange(store, scope, change)
    return changes.length
  })
  return { data: { deleted } }
}

function findOne({ report, store }: OperationContext, id: unknown) {
  return (collection: StoredCollection): Found[] => {
    const key = keyOf(collection, id)
    const bytes = store.read(key)
    report({ index: '_id', examined: bytes ? 1 : 0 })
    return bytes ? [{ key, document: decodeDocument(bytes) }] : []
  }
}

function findMatching(context: OperationContext, request: Request) {
  const filter = filterOf(request, context.now)
  const limit = request.multi === false ? 1 : Number.POSITIVE_INFINITY
  return (collection: StoredCollection): Found[] => {
    const { cost, found } = search(context.store, collection, { filter, sort: [], offset: 0, limit })
    const list = [...found]
    context.inspect(collection.name, cost, { filtered: Object.keys(filter).length > 0, sorted: false })
    context.report({ index: cost.plan.indexName, examined: cost.examined, returned: list.length })
    return list
  }
}

async function removeInTransaction(context: OperationContext, request: Request): Promise<number> {
  const { now, report, store, transactions } = context
  const id = idOf(request, now)
  report({ index: '_id', examined: 1 })
  return transactions.within(request.transactionId, async (transaction) => {
    const collection = store.collection(request.collectionName)
    const key = keyOf(collection, id)
    if (!transaction.read(store, key)) return 0
    await writeInTransaction(store, transactions, transaction, collection, key, undefined)
    return 1
  })
}

import { keyOf } from '../change'
import { type Document, decodeDocument } from '../document'
import { compileProjection } from '../engine'
import { type Search, search } from '../find'
import type { OpenTransaction } from '../open-transaction'
import { readEjsonObject, writeEjson } from '../wire'
import type { Operation, OperationContext, Request } from './context'
import { filterOf, idOf, isForOneDocument, pageOf, sortOf } from './read-request'

/** database.getDocument: one document by its `_id`, or a page of those that match. */
export const getDocuments: Operation = async (context, request) => {
  const { now, transactions } = context
  const project = compileProjection(readEjsonObject(request.projection, now))
  const read = isForOneDocument(request) ? readOne : readPage
  const documents =
    request.transactionId === undefined
      ? read(context, request, undefined)
      : await transactions.within(request.transactionId, async (transaction) =>
          read(context, request, transaction),
        )
  const list = project(documents).map(writeEjson)
  context.report({ returned: list.length })
  return { data: isForOneDocument(request) ? { list } : { list, ...pageOf(request) } }
}

function readOne(
  { now, report, store }: OperationContext,
  request: Request,
  transaction: OpenTransaction | undefined,
): Document[] {
  const key = keyOf(store.collection(request.collectionName), idOf(request, now))
  const bytes = transaction ? undefined : store.read(key)
  const document = transaction ? transaction.read(store, key) : bytes && decodeDocument(bytes)
  report({ index: '_id', examined: document ? 1 : 0 })
  return document ? [document] : []
}

function readPage(
  context: OperationContext,
  request: Request,
  transaction: OpenTransaction | undefined,
): Document[] {
  const collection = context.store.collection(request.collectionName)
  const wanted: Search = {
    filter: filterOf(request, context.now),
    sort: sortOf(request, context.now),
    ...pageOf(request),
    ...(transaction && { snapshot: transaction.snapshot, overlay: transaction.overlay() }),
  }
  const { cost, found } = search(context.store, collection, wanted)
  const documents = Array.from(found, ({ document }) => document)
  context.inspect(collection.name, cost, {
    filtered: Object.keys(wanted.filter).length > 0,
    sorted: wanted.sort.length > 0,
  })
  context.report({ index: cost.plan.indexName, examined: cost.examined })
  return documents
}

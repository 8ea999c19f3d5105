import { applyChange, type Change, changeOf, checkUnique, keyOf, namesOf } from '../change'
import { invalidParameter } from '../database-errors'
import { type Document, decodeDocument, encodeDocument } from '../document'
import { search } from '../find'
import { writeInTransaction } from '../transaction-write'
import { updatedDocument } from '../update-document'
import { readEjsonObject } from '../wire'
import { Blocked } from '../writer'
import type { Operation, OperationContext, Request } from './context'
import { filterOf, idOf, isForOneDocument } from './read-request'

/** database.modifyDocument: `doc.set` replaces one document or creates it; everything else applies update operators. */
export const modifyDocuments: Operation = async (context, request) => {
  context.store.collection(request.collectionName)
  if (request.upsert === true && request.merge === false) return replaceDocument(context, request)
  if (isForOneDocument(request)) return updateOne(context, request)
  return updateMatching(context, request)
}

/** How one document changes: from what it was to what it becomes, undefined for nothing to do. */
type Modify = (before: Document | undefined) => Document | undefined

async function replaceDocument(context: OperationContext, request: Request): Promise<Request> {
  const _id = idOf(request, context.now)
  const fields = readEjsonObject(request.data, context.now)
  if (Object.keys(fields).some((field) => field.startsWith('$')))
    throw invalidParameter('set takes no operators')
  const existed = await modifyOne(context, request, () => ({ ...fields, _id }))
  return { data: existed.before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: _id } }
}

async function updateOne(context: OperationContext, request: Request): Promise<Request> {
  const operators = readEjsonObject(request.data, context.now)
  const filter = filterOf(request, context.now)
  const { changed } = await modifyOne(
    context,
    request,
    (before) => before && updatedDocument(before, operators, filter),
  )
  return { data: { updated: changed ? 1 : 0, upsert_id: null } }
}

/** Modifies the one document whose `_id` the request names, inside the request's transaction if it has one. */
async function modifyOne(
  { now, report, store, transactions, writer }: OperationContext,
  request: Request,
  modify: Modify,
): Promise<{ before: boolean; changed: boolean }> {
  const id = idOf(request, now)
  report({ index: '_id', examined: 1 })
  const outcome = (before: Document | undefined, after: Document | undefined) => ({
    before: before !== undefined,
    changed:
      after !== undefined && (before === undefined || !encodeDocument(before).equals(encodeDocument(after))),
  })
  if (request.transactionId !== undefined) {
    return transactions.within(request.transactionId, async (transaction) => {
      const collection = store.collection(request.collectionName)
      const key = keyOf(collection, id)
      const before = transaction.read(store, key)
      const after = modify(before)
      // A write that changes nothing still claims the document, as MongoDB does.
      if (after) await writeInTransaction(store, transactions, transaction, collection, key, after)
      return outcome(before, after)
    })
  }
  return writer.submit((scope) => {
    const collection = store.collection(request.collectionName)
    const key = keyOf(collection, id)
    const bytes = store.read(key)
    const before = bytes && decodeDocument(bytes)
    const after = modify(before)
    const result = outcome(before, after)
    if (!after || !result.changed) return result
    const change = changeOf(collection, key, before, after)
    const holding = transactions.holding(namesOf(change))
    if (holding) return new Blocked(holding)
    checkUnique(store, change)
    applyChange(store, scope, change)
    return result
  })
}

/** Updates every document that matches, or the first one, outside any transaction, all in one durable write. */
async function updateMatching(context: OperationContext, request: Request): Promise<Request> {
  const { now, report, store, transactions, writer } = context
  const filter = filterOf(request, now)
  const operators = readEjsonObject(request.data, now)
  const updated = await writer.submit((scope) => {
    const collection = store.collection(request.collectionName)
    const limit = request.multi === false ? 1 : Number.POSITIVE_INFINITY
    const { cost, found } = search(store, collection, { filter, sort: [], offset: 0, limit })
    const changes: Change[] = []
    for (const { document, key } of [...found]) {
      const after = updatedDocument(document, operators, filter)
      if (encodeDocument(document).equals(encodeDocument(after))) continue
      changes.push(changeOf(collection, key, document, after))
    }
    context.inspect(collection.name, cost, { filtered: Object.keys(filter).length > 0, sorted: false })
    report({ index: cost.plan.indexName, examined: cost.examined, returned: changes.length })
    const holding = transactions.holding(changes.flatMap(namesOf))
    if (holding) return new Blocked(holding)
    for (const change of changes) {
      checkUnique(store, change)
      applyChange(store, scope, change)
    }
    return changes.length
  })
  return { data: { updated, upsert_id: null } }
}

import { randomBytes } from 'node:crypto'
import type { StoredCollection } from '../catalog'
import { applyChange, changeOf, checkUnique, keyOf, namesOf } from '../change'
import { duplicateKey, invalidParameter } from '../database-errors'
import { type Document, isPlainObject } from '../document'
import type { OpenTransaction } from '../open-transaction'
import { writeInTransaction } from '../transaction-write'
import { readEjson } from '../wire'
import { Blocked } from '../writer'
import type { Operation, OperationContext, Request } from './context'

/**
 * database.insertDocument. Documents are inserted in order, as MongoDB does: when one is refused, those before it stay
 * and those after it are not tried. Inside a transaction nothing of it stays.
 */
export const insertDocuments: Operation = async (context, request) => {
  const { report, store, transactions } = context
  const documents = documentsOf(request, context.now)
  store.collection(request.collectionName)
  report({ index: '_id' })
  if (request.transactionId === undefined) await insertPlainly(context, request, documents)
  else {
    await transactions.within(request.transactionId, async (transaction) => {
      for (const document of documents) await insertInTransaction(context, request, transaction, document)
    })
  }
  report({ returned: documents.length })
  return { data: { insertedIds: documents.map(({ _id }) => _id) } }
}

function documentsOf(request: Request, now: () => number): Document[] {
  const { data } = request
  if (!Array.isArray(data) || data.length === 0) throw invalidParameter('data must be a list of documents')
  return data.map((text) => {
    const document = readEjson(text, now)
    if (!isPlainObject(document)) throw invalidParameter('a document is expected')
    const operator = Object.keys(document).find((field) => field.startsWith('$'))
    if (operator) throw invalidParameter(`a field of a document cannot be named ${operator}`)
    const { _id, ...fields } = document
    return { _id: _id ?? randomBytes(16).toString('hex'), ...fields }
  })
}

/** @throws DATABASE_REQUEST_FAILED (E11000) */
function refuseTakenId(collection: StoredCollection, { _id }: Document): never {
  throw duplicateKey(collection.name, '_id_', `{ _id: ${JSON.stringify(_id)} }`)
}

function insertPlainly(
  { store, transactions, writer }: OperationContext,
  request: Request,
  documents: Document[],
) {
  return writer.submit((scope) => {
    const collection = store.collection(request.collectionName)
    const changes = documents.map((document) =>
      changeOf(collection, keyOf(collection, document._id), undefined, document),
    )
    const holding = transactions.holding(changes.flatMap(namesOf))
    if (holding) return new Blocked(holding)
    for (const [at, change] of changes.entries()) {
      if (store.read(change.key)) refuseTakenId(collection, documents[at] ?? {})
      checkUnique(store, change)
      applyChange(store, scope, change)
    }
    return undefined
  })
}

async function insertInTransaction(
  { store, transactions }: OperationContext,
  request: Request,
  transaction: OpenTransaction,
  document: Document,
): Promise<void> {
  const collection = store.collection(request.collectionName)
  const key = keyOf(collection, document._id)
  if (transaction.read(store, key)) {
    transactions.end(transaction)
    refuseTakenId(collection, document)
  }
  await writeInTransaction(store, transactions, transaction, collection, key, document)
}

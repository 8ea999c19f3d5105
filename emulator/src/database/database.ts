import { mkdirSync } from 'node:fs'
import { browseCollection, type Page } from './browse'
import { invalidParameter } from './database-errors'
import type { Cost } from './find'
import { aggregateDocuments } from './operations/aggregate-documents'
import type { Operation, OperationContext, Request } from './operations/context'
import { countDocuments } from './operations/count-documents'
import { getDocuments } from './operations/get-documents'
import { insertDocuments } from './operations/insert-documents'
import { modifyDocuments } from './operations/modify-documents'
import { removeDocuments } from './operations/remove-documents'
import { abortTransaction, commitTransaction, startTransaction } from './operations/transaction-operations'
import { createCollection, prepareCollections } from './prepare-collections'
import type { CollectionSchema, IndexSchema, QueryReport } from './schema'
import { Store } from './store'
import { Transactions } from './transactions'
import { verifyIndexes } from './verify-indexes'
import { Writer } from './writer'

export type { CollectionSchema, QueryReport } from './schema'

export interface DatabaseOptions {
  /** A directory, made when missing. */
  path: string
  collections: CollectionSchema[]
  /** UTC milliseconds; what the server's own date says. */
  now: () => number
  onQuery?: (report: QueryReport) => void
  warn?: (message: string, details: object) => void
}

export interface Database {
  /** Carries out one `database.*` action of the SDK's protocol and answers its success body. @throws PlatformError */
  execute(action: string, request: Request): Promise<Request>
  describe(): { name: string; documents: number; indexes: IndexSchema[] }[]
  /** A page of a collection in the order of `_id`, beginning after an earlier page's `next`. */
  browse(collection: string, page: { after?: string; limit: number }): Page
  /** What is wrong with indexes and counts; empty when nothing is. */
  verifyIndexes(): string[]
  close(): Promise<void>
}

/** The platform ends a transaction after 30 seconds. */
const TRANSACTION_MS = 30_000
/** A scan over fewer documents than this is nothing to warn about. */
const SMALL_COLLECTION = 100

const addCollection: Operation = async ({ report, store, writer }, request) => {
  report({ index: '-' })
  await writer.submit(() => void createCollection(store, String(request.collectionName), []))
  return {}
}

const OPERATIONS: Record<string, Operation> = {
  'database.getDocument': getDocuments,
  'database.insertDocument': insertDocuments,
  'database.modifyDocument': modifyDocuments,
  'database.removeDocument': removeDocuments,
  'database.calculateDocument': countDocuments,
  'database.aggregateDocuments': aggregateDocuments,
  'database.addCollection': addCollection,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
}

/** Opens the database in a directory and brings its collections to their schema. */
export function openDatabase(options: DatabaseOptions): Database {
  mkdirSync(options.path, { recursive: true })
  const store = new Store(options.path)
  try {
    prepareCollections(store, options.collections)
  } catch (error) {
    void store.root.close()
    throw error
  }
  const writer = new Writer(store)
  const transactions = new Transactions(store, writer, TRANSACTION_MS)

  function inspect(
    collection: string,
    { plan, examined }: Cost,
    { filtered, sorted }: { filtered: boolean; sorted: boolean },
  ) {
    const documents = store.collection(collection).count
    if (documents <= SMALL_COLLECTION) return
    if (plan.indexName === undefined && (filtered || sorted)) {
      options.warn?.(`no index serves this query: ${collection} is read whole (${documents} documents)`, {
        collection,
        documents,
      })
    } else if (!plan.bounded && filtered && examined > SMALL_COLLECTION) {
      options.warn?.(
        `${collection}.${plan.indexName} sorts this query but does not narrow it (${examined} documents)`,
        {
          collection,
          examined,
        },
      )
    }
  }

  return {
    async execute(action, request) {
      const operation = Object.hasOwn(OPERATIONS, action) ? OPERATIONS[action] : undefined
      if (!operation) throw invalidParameter(`unknown action ${action}`)
      const collection = typeof request.collectionName === 'string' ? request.collectionName : ''
      const report: QueryReport = { action, collection, examined: 0, returned: 0, milliseconds: 0 }
      const context: OperationContext = {
        store,
        writer,
        transactions,
        now: options.now,
        report: (cost) => Object.assign(report, cost),
        inspect,
      }
      const started = performance.now()
      try {
        return await operation(context, request)
      } finally {
        report.milliseconds = Math.round((performance.now() - started) * 100) / 100
        options.onQuery?.(report)
      }
    },
    describe: () =>
      [...store.collections.values()].map(({ count, indexes, name }) => ({
        name,
        documents: count,
        indexes: indexes.map(({ fields, name: index, unique }) => ({
          name: index,
          fields,
          ...(unique ? { unique } : {}),
        })),
      })),
    browse: (name, page) => browseCollection(store, store.collection(name), page),
    verifyIndexes: () => verifyIndexes(store),
    async close() {
      transactions.endAll()
      await writer.idle()
      await store.root.close()
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import { type Database, openDatabase } from '../database'
import type { Document } from '../document'
import type { CollectionSchema, QueryReport } from '../schema'

type Filter = Record<string, unknown>

/** A database in a directory of its own, asked in the words of a test instead of the protocol's. */
export interface TestDatabase {
  database: Database
  /** Reports of all calls so far, newest last. */
  reports: QueryReport[]
  warnings: string[]
  insert(collection: string, documents: Document[], transactionId?: string): Promise<unknown>
  find(
    collection: string,
    filter: Filter,
    page?: { sort?: Filter; limit?: number; offset?: number; transactionId?: string },
  ): Promise<Document[]>
  get(collection: string, id: string, transactionId?: string): Promise<Document | undefined>
  /** Updates one document by id. */
  update(collection: string, id: string, operators: Filter, transactionId?: string): Promise<number>
  updateWhere(collection: string, filter: Filter, operators: Filter): Promise<number>
  remove(collection: string, id: string, transactionId?: string): Promise<number>
  count(collection: string, filter: Filter): Promise<number>
  aggregate(collection: string, pipeline: Filter[]): Promise<Document[]>
  begin(): Promise<string>
  commit(transactionId: string): Promise<void>
  abort(transactionId: string): Promise<void>
  close(): Promise<void>
}

const write = (value: unknown) => EJSON.stringify(value, { relaxed: false })
const read = (text: unknown) => EJSON.parse(String(text)) as Document

/** Opens a fresh database, or the one that lies at `path`. */
export function openTestDatabase(collections: CollectionSchema[], path?: string): TestDatabase {
  const directory = path ?? mkdtempSync(join(tmpdir(), 'emulator-database-'))
  const reports: QueryReport[] = []
  const warnings: string[] = []
  const database = openDatabase({
    path: directory,
    collections,
    now: () => Date.now(),
    onQuery: (report) => reports.push(report),
    warn: (message) => warnings.push(message),
  })
  const call = async (action: string, request: Record<string, unknown>) =>
    (await database.execute(`database.${action}`, request)) as {
      data: Record<string, unknown>
      transactionId: string
    }
  const one = (collectionName: string, _id: string, transactionId?: string) => ({
    collectionName,
    queryType: 'DOC',
    query: write({ _id }),
    ...(transactionId === undefined ? {} : { transactionId }),
  })
  const many = (collectionName: string, filter: Filter) => ({
    collectionName,
    queryType: 'WHERE',
    query: write(filter),
  })
  return {
    database,
    reports,
    warnings,
    insert: (collectionName, documents, transactionId) =>
      call('insertDocument', {
        collectionName,
        data: documents.map(write),
        ...(transactionId && { transactionId }),
      }),
    async find(collection, filter, { limit, offset, sort, transactionId } = {}) {
      const page = { ...(limit !== undefined && { limit }), ...(offset !== undefined && { offset }) }
      const order = { ...(sort && { order: write(sort) }), ...(transactionId && { transactionId }) }
      const { data } = await call('getDocument', { ...many(collection, filter), ...page, ...order })
      return (data.list as string[]).map(read)
    },
    async get(collection, id, transactionId) {
      const [text] = (await call('getDocument', one(collection, id, transactionId))).data.list as string[]
      return text === undefined ? undefined : read(text)
    },
    async update(collection, id, operators, transactionId) {
      const request = {
        ...one(collection, id, transactionId),
        data: write(operators),
        merge: true,
        upsert: false,
      }
      return Number((await call('modifyDocument', request)).data.updated)
    },
    async updateWhere(collection, filter, operators) {
      const request = {
        ...many(collection, filter),
        data: write(operators),
        multi: true,
        merge: true,
        upsert: false,
      }
      return Number((await call('modifyDocument', request)).data.updated)
    },
    async remove(collection, id, transactionId) {
      return Number((await call('removeDocument', one(collection, id, transactionId))).data.deleted)
    },
    async count(collection, filter) {
      return Number((await call('calculateDocument', many(collection, filter))).data.total)
    },
    async aggregate(collectionName, pipeline) {
      const stages = pipeline.flatMap((stage) =>
        Object.entries(stage).map(([stageKey, operand]) => ({ stageKey, stageValue: write(operand) })),
      )
      return ((await call('aggregateDocuments', { collectionName, stages })).data.list as string[]).map(read)
    },
    begin: async () => (await call('startTransaction', {})).transactionId,
    commit: async (transactionId) => void (await call('commitTransaction', { transactionId })),
    abort: async (transactionId) => void (await call('abortTransaction', { transactionId })),
    async close() {
      await database.close()
      if (path === undefined) rmSync(directory, { recursive: true, force: true })
    },
  }
}

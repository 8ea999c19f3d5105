import { isDeepStrictEqual } from 'node:util'
import { COLLECTIONS, type CollectionName } from '../../database.schema'
import {
  Comparison,
  type Database,
  type Query,
  type Stored,
  type Transaction,
  type Where,
} from '../database/database'
import { retryOnConflict } from '../database/retry-on-conflict'
import { compare, matcherOf } from './matching'
import { copy, patched, type Row, type Rows, requireUnique, uniqueKeysOf } from './memory-store'
import { ConflictError, MemoryTransaction } from './memory-transaction'
import { indexesOf, isServedByIndex } from './serve-by-index'

/** What a projection leaves of a document. */
function withFields(row: Row, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === '_id' || fields.includes(name)))
}

const NAMES = COLLECTIONS.map(({ name }) => name)
/** Documents that the platform answers with at most. */
const MOST_ROWS = 1000

/** The rows that can fulfil a condition on the id; all of them where it names none. */
function candidates(rows: Rows, id: unknown): Row[] {
  const named = id instanceof Comparison ? (id.operator === 'in' ? (id.value as string[]) : undefined) : id
  if (named === undefined) return [...rows.values()]
  return [...new Set([named].flat())].flatMap((one) => rows.get(String(one)) ?? [])
}

/** A database in memory, with a look behind the scenes. */
export interface MemoryDatabase extends Database {
  /** Every row of a collection, in the order of their ids. */
  all<T extends Stored>(collection: CollectionName): T[]
}

/**
 * The database port in memory, as strict as the platform: unique indexes, snapshots and first-updater-wins in
 * transactions, and no query that no index of database.schema.ts serves.
 */
export function createMemoryDatabase(): MemoryDatabase {
  const collections = new Map<CollectionName, Rows>(NAMES.map((name) => [name, new Map()]))
  const versions = new Map<string, number>()
  const claims = new Map<string, MemoryTransaction>()
  /** How many open transactions read a collection's rows as they are. */
  const lent = new Map<CollectionName, number>()
  let version = 0

  const rowsOf = (name: CollectionName): Rows => collections.get(name) ?? new Map<string, Row>()
  const namesOf = (name: CollectionName, row: Row) =>
    uniqueKeysOf(name, row).map(([index, key]) => `${name}/${index}/${key}`)

  function lend(name: CollectionName): Rows {
    lent.set(name, (lent.get(name) ?? 0) + 1)
    return rowsOf(name)
  }

  function giveBack(name: CollectionName, rows: Rows): void {
    if (rows === collections.get(name)) lent.set(name, (lent.get(name) ?? 1) - 1)
  }

  /** The rows to write to: a copy once somebody reads them as they were. */
  function ownRowsOf(name: CollectionName): Rows {
    if ((lent.get(name) ?? 0) === 0) return rowsOf(name)
    const rows = new Map(rowsOf(name))
    collections.set(name, rows)
    lent.set(name, 0)
    return rows
  }

  /** Stores or, without a document, removes; everything written at once has one version. */
  function write(name: CollectionName, id: string, document: Row | undefined): void {
    const before = rowsOf(name).get(id)
    for (const row of [before, document]) {
      if (row) for (const changed of namesOf(name, row)) versions.set(changed, version)
    }
    if (document) ownRowsOf(name).set(id, document)
    else ownRowsOf(name).delete(id)
  }

  /** A write outside a transaction waits for the ones that are in its way. */
  async function free(names: readonly string[]): Promise<void> {
    for (;;) {
      const owner = names.map((name) => claims.get(name)).find((one) => one !== undefined)
      if (!owner) return
      await owner.ended
    }
  }

  async function store(name: CollectionName, document: Stored, replaces?: string): Promise<void> {
    const row = copy(document as Row)
    await free(namesOf(name, row))
    requireUnique(name, rowsOf(name), row, replaces)
    version += 1
    write(name, row._id, row)
  }

  function select<T extends Stored>(
    name: CollectionName,
    where: Where<T>,
    orderBy?: Query<T>['orderBy'],
  ): Row[] {
    const conditions = Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined))
    if (!isServedByIndex(indexesOf(name), conditions, orderBy?.[0])) {
      const fields = Object.entries(conditions).map(([field, value]) =>
        value instanceof Comparison ? `${field} ${value.operator}` : field,
      )
      throw new Error(
        `no index of ${name} serves ${fields.join(', ')} ordered by ${orderBy?.[0] ?? 'nothing'}`,
      )
    }
    const found = candidates(rowsOf(name), conditions._id).filter(matcherOf(conditions))
    if (!orderBy) return found
    const [field, direction] = orderBy
    const sign = direction === 'asc' ? 1 : -1
    return found.sort((left, right) => sign * compare(left[field], right[field]))
  }

  async function attempt<R>(work: (transaction: Transaction) => Promise<R>): Promise<R> {
    const transaction = new MemoryTransaction(
      { rows: rowsOf, lend, giveBack, versionOf: (name) => versions.get(name) ?? 0, version: () => version },
      claims,
      NAMES,
    )
    try {
      const result = await work(transaction.port)
      version += 1
      for (const [name, rows] of transaction.writes) for (const [id, row] of rows) write(name, id, row)
      return result
    } finally {
      transaction.close()
    }
  }

  return {
    all: <T extends Stored>(name: CollectionName) =>
      copy([...rowsOf(name).values()].sort((left, right) => compare(left._id, right._id))) as unknown as T[],
    async get<T extends Stored>(name: CollectionName, id: string) {
      const row = rowsOf(name).get(id)
      return row && (copy(row) as unknown as T)
    },
    async find<T extends Stored>(name: CollectionName, { fields, where, orderBy, limit }: Query<T>) {
      if (limit > MOST_ROWS) throw new Error(`a read brings at most ${MOST_ROWS} documents`)
      const found = copy(select(name, where, orderBy).slice(0, limit))
      return (fields ? found.map((row) => withFields(row, fields)) : found) as unknown as T[]
    },
    async insert(name, documents) {
      for (const document of documents) await store(name, document)
    },
    put: (name, document) => store(name, document, document._id),
    async updateWhere(name, where, patch) {
      const found = select(name, where)
      await free(found.flatMap((row) => namesOf(name, row)))
      // What was in the way may have changed the rows.
      const still = select(name, where)
      // Like the platform, which counts what is another document afterwards.
      const changes = still
        .map((row) => ({ row, after: patched<Row>(row, patch as object) }))
        .filter(({ after, row }) => !isDeepStrictEqual(row, after))
      version += 1
      for (const { after, row } of changes) write(name, row._id, after)
      return changes.length
    },
    async removeWhere(name, where) {
      const found = select(name, where)
      await free(found.flatMap((row) => namesOf(name, row)))
      version += 1
      for (const row of found) write(name, row._id, undefined)
      return found.length
    },
    transaction: (work) =>
      retryOnConflict(
        () => attempt(work),
        (error) => error instanceof ConflictError,
        () => new Promise((resolve) => setImmediate(resolve)),
      ),
  }
}

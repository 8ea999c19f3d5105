import type { CollectionName } from '../../database.schema'
import {
  Comparison,
  type Database,
  type Patch,
  type Query,
  type Stored,
  type Transaction,
  type Where,
} from '../database/database'
import { retryOnConflict } from '../database/retry-on-conflict'
import { cloud } from './cloud'
import { isTransactionConflict, translateDatabaseError } from './wx-errors'
import type { SdkCollection, SdkDatabase } from './wx-sdk-types'

/** Documents that one request inserts at most, well under the platform's 6 MB. */
const INSERT_BATCH = 500

/** The database behind wx-server-sdk. `onCall` is told of every request, for the log. */
export function createWxDatabase(onCall: () => void): Database {
  const sdk = cloud.database({ throwOnNotFound: false } as never) as unknown as SdkDatabase
  const { command } = sdk

  async function request<R>(send: () => Promise<R>): Promise<R> {
    onCall()
    try {
      return await send()
    } catch (error) {
      throw translateDatabaseError(error)
    }
  }

  function comparisonOf(comparison: Comparison): unknown {
    const first = command[comparison.operator](comparison.value)
    return comparison.and ? command.and(first, comparisonOf(comparison.and)) : first
  }

  function conditionOf<T>(where: Where<T>): Record<string, unknown> {
    const entries = Object.entries(where).filter(([, value]) => value !== undefined)
    return Object.fromEntries(
      entries.map(([field, value]) => [
        field,
        value instanceof Comparison ? comparisonOf(value) : command.eq(value),
      ]),
    )
  }

  /** Whole values are set: the SDK would otherwise merge objects field by field. */
  function updateOf<T>(patch: Patch<T>): Record<string, unknown> {
    const set = Object.entries(patch.set ?? {}).filter(([, value]) => value !== undefined)
    return Object.fromEntries([
      ...set.map(([field, value]) => [field, command.set(value)]),
      ...(patch.remove ?? []).map((field) => [field, command.remove()]),
    ])
  }

  const single = (collection: (name: CollectionName) => SdkCollection): Transaction => ({
    async get<T extends Stored>(name: CollectionName, id: string) {
      const { data } = await request(() => collection(name).doc(id).get())
      return (data ?? undefined) as T | undefined
    },
    async insert(name, document) {
      await request(() => collection(name).add({ data: document }))
    },
    async put(name, { _id, ...data }) {
      await request(() => collection(name).doc(_id).set({ data }))
    },
    async update(name, id, patch) {
      await request(() =>
        collection(name)
          .doc(id)
          .update({ data: updateOf(patch) }),
      )
    },
  })

  const plain = single((name) => sdk.collection(name))

  async function attempt<R>(work: (transaction: Transaction) => Promise<R>): Promise<R> {
    const transaction = await request(() => sdk.startTransaction())
    try {
      const result = await work(single((name) => transaction.collection(name)))
      await request(() => transaction.commit())
      return result
    } catch (error) {
      // A conflict has ended the transaction already; the first error is the one that matters.
      await request(() => transaction.rollback(0)).catch(() => undefined)
      throw error
    }
  }

  return {
    get: plain.get,
    put: plain.put,
    async find<T extends Stored>(name: CollectionName, query: Query<T>) {
      let chain = sdk.collection(name).where(conditionOf(query.where))
      if (query.orderBy) chain = chain.orderBy(...query.orderBy)
      if (query.fields) chain = chain.field(Object.fromEntries(query.fields.map((field) => [field, true])))
      const { data } = await request(() => chain.limit(query.limit).get())
      return data as T[]
    },
    async insert(name, documents) {
      for (let start = 0; start < documents.length; start += INSERT_BATCH) {
        const batch = documents.slice(start, start + INSERT_BATCH)
        await request(() => sdk.collection(name).add({ data: batch }))
      }
    },
    async updateWhere(name, where, patch) {
      const chain = sdk.collection(name).where(conditionOf(where))
      const { stats } = await request(() => chain.update({ data: updateOf(patch) }))
      return stats.updated
    },
    async removeWhere(name, where) {
      const { stats } = await request(() => sdk.collection(name).where(conditionOf(where)).remove())
      return stats.removed
    },
    transaction: (work) =>
      retryOnConflict(
        () => attempt(work),
        isTransactionConflict,
        (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      ),
  }
}

import type { Database, Transaction } from '../database/database'

/** Told of every request before and after it took effect; what it throws is thrown at the caller, as if it had died there. */
export type Observer = (when: 'before' | 'after', isWrite: boolean) => Promise<void>

/** A database that lets an observer in around each of its requests, a transaction's commit among them. */
export function observeDatabase(database: Database, observe: Observer): Database {
  const around =
    <Parameters extends unknown[], R>(isWrite: boolean, request: (...parameters: Parameters) => Promise<R>) =>
    async (...parameters: Parameters): Promise<R> => {
      await observe('before', isWrite)
      const result = await request(...parameters)
      await observe('after', isWrite)
      return result
    }
  const single = (port: Pick<Transaction, 'get' | 'put'>, isWrite: boolean) => ({
    get: around(false, port.get) as Transaction['get'],
    put: around(isWrite, port.put) as Transaction['put'],
  })
  return {
    ...single(database, true),
    find: around(false, database.find) as Database['find'],
    insert: around(true, database.insert) as Database['insert'],
    updateWhere: around(true, database.updateWhere) as Database['updateWhere'],
    removeWhere: around(true, database.removeWhere) as Database['removeWhere'],
    async transaction(work) {
      const result = await database.transaction((transaction) =>
        // Until the commit nobody sees a transaction's writes.
        work({
          ...single(transaction, false),
          insert: around(false, transaction.insert) as Transaction['insert'],
          update: around(false, transaction.update) as Transaction['update'],
        }),
      )
      await observe('after', true)
      return result
    },
  }
}

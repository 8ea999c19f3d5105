import type { Database, Transaction } from '../../../platform/database/database'

/**
 * A database that lets something happen after any of its requests at which somebody else could come between: within a
 * transaction until its first write, since from then on others wait for it.
 */
export function trapDatabase(database: Database, happen: () => Promise<void>): Database {
  const around =
    <Parameters extends unknown[], R>(request: (...parameters: Parameters) => Promise<R>) =>
    async (...parameters: Parameters): Promise<R> => {
      const result = await request(...parameters)
      await happen()
      return result
    }
  return {
    get: around(database.get) as Database['get'],
    put: around(database.put) as Database['put'],
    find: around(database.find) as Database['find'],
    insert: around(database.insert) as Database['insert'],
    updateWhere: around(database.updateWhere) as Database['updateWhere'],
    removeWhere: around(database.removeWhere) as Database['removeWhere'],
    transaction: around((work: (transaction: Transaction) => Promise<unknown>) =>
      database.transaction((transaction) => {
        let hasWritten = false
        const writing =
          <Parameters extends unknown[], R>(write: (...parameters: Parameters) => Promise<R>) =>
          (...parameters: Parameters): Promise<R> => {
            hasWritten = true
            return write(...parameters)
          }
        return work({
          async get(collection, id) {
            const found = await transaction.get(collection, id)
            if (!hasWritten) await happen()
            return found as never
          },
          insert: writing(transaction.insert) as Transaction['insert'],
          put: writing(transaction.put) as Transaction['put'],
          update: writing(transaction.update) as Transaction['update'],
        })
      }),
    ) as Database['transaction'],
  }
}

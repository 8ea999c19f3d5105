import type { CollectionName } from '@qingjian/cloudfunctions/database.schema'
import {
  Comparison,
  type Database,
  type Query,
  type Stored,
} from '@qingjian/cloudfunctions/platform/database/database'
import { databaseAt } from './database-at'

/** The reading half of the database port over a local cloud at an address, for tools that run beside it. */
export function readingsAt(url: string): Pick<Database, 'find' | 'get'> {
  const database = databaseAt(url)
  const { command } = database
  const conditionOf = ({ and, operator, value }: Comparison): unknown => {
    const condition = command[operator](value as never)
    return and ? command.and(condition, conditionOf(and) as never) : condition
  }
  return {
    async get<T extends Stored>(collection: CollectionName, id: string): Promise<T | undefined> {
      const { data } = await database.collection(collection).doc(id).get()
      return (data as T[])[0]
    },
    async find<T extends Stored>(
      collection: CollectionName,
      { limit, orderBy, where }: Query<T>,
    ): Promise<T[]> {
      const conditions = Object.entries(where).map(([field, value]) => [
        field,
        value instanceof Comparison ? conditionOf(value) : value,
      ])
      let query = database.collection(collection).where(Object.fromEntries(conditions))
      if (orderBy) query = query.orderBy(...orderBy)
      return (await query.limit(limit).get()).data as T[]
    },
  }
}

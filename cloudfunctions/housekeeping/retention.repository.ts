import { COLLECTIONS, type CollectionSchema } from '../database.schema'
import {
  atMost,
  type ChangeableCollection,
  type Database,
  type Stored,
  type Where,
} from '../platform/database/database'

const DAY_MS = 86_400_000

/** A collection whose rows go by themselves, as database.schema.ts declares it. */
export interface Expiring {
  collection: ChangeableCollection
  field: string
  afterDays: number
}

export interface RetentionRepository {
  expiring: readonly Expiring[]
  /** Removes the rows whose time was over at an instant (UTC milliseconds); answers how many. */
  removeExpired(expiring: Expiring, now: number): Promise<number>
}

const EXPIRING: readonly Expiring[] = COLLECTIONS.flatMap((schema: CollectionSchema & { name: string }) =>
  schema.purge ? [{ collection: schema.name as ChangeableCollection, ...schema.purge }] : [],
)

export function createRetentionRepository(database: Database): RetentionRepository {
  return {
    expiring: EXPIRING,
    removeExpired: ({ afterDays, collection, field }, now) => {
      const where: Where<Stored & Record<string, unknown>> = { [field]: atMost(now - afterDays * DAY_MS) }
      return database.removeWhere(collection, where)
    },
  }
}

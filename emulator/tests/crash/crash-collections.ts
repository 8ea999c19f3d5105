import type { CollectionSchema } from '../../src/database/schema'

export const CRASH_COLLECTIONS: CollectionSchema[] = [
  {
    name: 'pairs',
    indexes: [
      {
        name: 'by-pair',
        fields: [
          { field: 'pair', direction: 1 },
          { field: 'side', direction: 1 },
        ],
        unique: true,
      },
    ],
  },
  { name: 'singles', indexes: [{ name: 'by-bucket', fields: [{ field: 'bucket', direction: 1 }] }] },
  { name: 'accounts', indexes: [{ name: 'by-balance', fields: [{ field: 'balance', direction: -1 }] }] },
  {
    name: 'counters',
    indexes: [{ name: 'by-count', fields: [{ field: 'count', direction: 1 }], unique: true }],
  },
]

/** Money moves between these in transactions; together they always hold 0. */
export const ACCOUNTS = ['a', 'b', 'c']
/** Each is counted up by one writer alone, from a start of its own, so that no two are ever equal. */
export const COUNTERS = [
  { _id: 'first', count: 0 },
  { _id: 'second', count: 1_000_000_000 },
]

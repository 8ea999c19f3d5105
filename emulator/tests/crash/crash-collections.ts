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
]

import fc from 'fast-check'
import { Query } from 'mingo'
import type { Document } from './document'
import { sortKey } from './sort-order'
import { openTestDatabase } from './testing/open-test-database'

/** Every order in which two fields can be indexed, and one over an array. */
const COLLECTIONS = [
  {
    name: 'things',
    indexes: [
      {
        name: 'a-b',
        fields: [
          { field: 'a', direction: 1 as const },
          { field: 'b', direction: 1 as const },
        ],
      },
      {
        name: 'a-then-b-down',
        fields: [
          { field: 'a', direction: 1 as const },
          { field: 'b', direction: -1 as const },
        ],
      },
      { name: 'b', fields: [{ field: 'b', direction: -1 as const }] },
      { name: 'list', fields: [{ field: 'list', direction: 1 as const }] },
    ],
  },
]

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'x', 'xy', '村', '村委会', '\u{1F600}', null, true, false, 1.5, -0),
  fc.integer({ min: 0, max: 3 }).map((n) => new Date(n * 1000)),
)
const thing = fc.record(
  { a: value, b: value, list: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }) },
  { requiredKeys: [] },
)
const comparison = fc.oneof(
  value,
  fc.record({ $in: fc.array(value, { maxLength: 4 }) }),
  fc
    .tuple(
      fc.constantFrom('$gt', '$gte', '$lt', '$lte'),
      value.filter((one) => one !== null),
    )
    .map(([operator, bound]) => ({ [operator]: bound })),
)
const filter = fc.record(
  { a: comparison, b: comparison, list: fc.integer({ min: 0, max: 3 }) },
  { requiredKeys: [] },
)
const sort = fc.constantFrom(
  {},
  { a: 1 },
  { a: 1, b: 1 },
  { a: -1, b: -1 },
  { a: 1, b: -1 },
  { b: 1 },
  { b: -1 },
  { _id: -1 },
)

/** A filter through the indexes gives what mingo gives over all documents, in the order that was asked for. */
it('answers through an index as a walk over everything would', async () => {
  const test = openTestDatabase(COLLECTIONS)
  let run = 0
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(thing, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(filter, sort), { minLength: 8, maxLength: 8 }),
        async (things, queries) => {
          await test.database.execute('database.removeDocument', {
            collectionName: 'things',
            queryType: 'WHERE',
            query: '{}',
            multi: true,
          })
          run += 1
          const documents: Document[] = things.map((one, n) => ({
            _id: `${run}-${String(n).padStart(2, '0')}`,
            ...one,
          }))
          await test.insert('things', documents)
          for (const [where, order] of queries) {
            const found = await test.find('things', where, { sort: order, limit: 1000 })
            const query = new Query(where)
            const expected = documents.filter((document) => query.test(document))
            const ids = (list: Document[]) => list.map(({ _id }) => String(_id)).sort()
            expect(ids(found)).toEqual(ids(expected))
            const fields = Object.entries(order).map(([field, direction]) => ({
              field,
              direction: direction as 1 | -1,
            }))
            const places = found.map((document) => sortKey(document, fields))
            expect(places).toEqual([...places].sort(Buffer.compare))
            expect(await test.count('things', where)).toBe(expected.length)
          }
          expect(test.database.verifyIndexes()).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  } finally {
    await test.close()
  }
}, 60_000)

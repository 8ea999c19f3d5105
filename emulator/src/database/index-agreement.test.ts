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
      {
        name: 'nested',
        fields: [
          { field: 'o.p', direction: -1 as const },
          { field: 'a', direction: 1 as const },
        ],
      },
      {
        name: 'list-between',
        fields: [
          { field: 'a', direction: 1 as const },
          { field: 'list', direction: 1 as const },
          { field: 'b', direction: -1 as const },
        ],
      },
    ],
  },
]

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'x', 'xy', '村', '村委会', '\u{1F600}', null, true, false, 1.5, -0),
  fc.integer({ min: 0, max: 3 }).map((n) => new Date(n * 1000)),
)
const thing = fc.record(
  {
    a: value,
    b: value,
    list: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    o: fc.record({ p: value }, { requiredKeys: [] }),
  },
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
const range = fc
  .tuple(value, value)
  .filter(([from, to]) => from !== null && to !== null)
  .map(([from, to]) => ({ $gte: from, $lt: to }))
const fields = fc.record(
  {
    a: fc.oneof(comparison, range),
    b: fc.oneof(comparison, range),
    'o.p': comparison,
    list: fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.record({ $in: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }) }),
      range,
    ),
    _id: fc.record({ $gt: fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0')) }),
  },
  { requiredKeys: [] },
)
const filter = fc.oneof(
  fields,
  fc.tuple(fields, fields).map(([one, other]) => ({ $and: [one, other] })),
  fc
    .tuple(fields, fc.array(fields, { minLength: 1, maxLength: 3 }))
    .map(([common, alternatives]) => ({ ...common, $or: alternatives })),
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
  { a: 1, _id: 1 },
  { b: -1, _id: -1 },
  { 'o.p': 1, a: -1 },
  { list: 1 },
)

/** A filter through the indexes gives what mingo gives over all documents, in the order that was asked for. */
it('answers through an index as a walk over everything would', async () => {
  const test = openTestDatabase(COLLECTIONS)
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
          const documents: Document[] = things.map((one, n) => ({
            _id: String(n).padStart(2, '0'),
            ...one,
          }))
          await test.insert('things', documents)
          for (const [where, order] of queries) {
            const found = await test.find('things', where, { sort: order, limit: 1000 })
            const query = new Query(where)
            const expected = documents.filter((document) => query.test(document))
            const ids = (list: Document[]) => list.map(({ _id }) => String(_id)).sort()
            expect(ids(found)).toEqual(ids(expected))
            const sorting = Object.entries(order).map(([field, direction]) => ({
              field,
              direction: direction as 1 | -1,
            }))
            const places = found.map((document) => sortKey(document, sorting))
            expect(places).toEqual([...places].sort(Buffer.compare))
            expect(await test.count('things', where)).toBe(expected.length)
            const half = Math.ceil(found.length / 2)
            const pages = [
              ...(await test.find('things', where, { sort: order, limit: Math.max(half, 1) })),
              ...(await test.find('things', where, { sort: order, offset: half, limit: 1000 })),
            ]
            expect(pages).toEqual(found)
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

const change = fc.oneof(
  fc.tuple(thing, fc.constantFrom([], ['a'], ['list'], ['o', 'b'])).map(([$set, gone]) => ({
    ...(Object.keys($set).length === 0 ? {} : { $set }),
    $unset: Object.fromEntries(gone.filter((field) => !(field in $set)).map((field) => [field, ''])),
    $inc: { seen: 1 },
  })),
  value.map((p) => ({ $set: { 'other.p': p } })),
)

/** Only the indexes of what an update changes are touched, and those are right. */
it('stands right after any updates, one by one, many together, or in a transaction', async () => {
  const test = openTestDatabase(COLLECTIONS)
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(thing, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(change, fc.constantFrom('one', 'many', 'transaction')), {
          minLength: 1,
          maxLength: 6,
        }),
        async (things, changes) => {
          const ids = things.map((_, n) => String(n))
          for (const _id of ids) await test.remove('things', _id)
          await test.insert(
            'things',
            things.map((one, n) => ({ _id: String(n), ...one })),
          )
          for (const [operators, way] of changes) {
            if (way === 'many') await test.updateWhere('things', { _id: { $gt: '0' } }, operators)
            else if (way === 'one') await test.update('things', '0', operators)
            else {
              const transaction = await test.begin()
              for (const _id of ids.slice(0, 2)) await test.update('things', _id, operators, transaction)
              await test.commit(transaction)
            }
          }
          expect(test.database.verifyIndexes()).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  } finally {
    await test.close()
  }
})

import type { CollectionSchema } from './schema'
import { openTestDatabase, type TestDatabase } from './testing/open-test-database'

const COLLECTIONS: CollectionSchema[] = [
  {
    name: 'visits',
    indexes: [
      {
        name: 'by-hall',
        fields: [
          { field: 'hall', direction: 1 },
          { field: 'at', direction: -1 },
        ],
      },
      { name: 'ticket', fields: [{ field: 'ticket', direction: 1 }], unique: true },
      {
        name: 'by-tag',
        fields: [
          { field: 'open', direction: 1 },
          { field: 'tags', direction: 1 },
          { field: 'at', direction: 1 },
        ],
      },
    ],
  },
  { name: 'plain', indexes: [] },
]

let test: TestDatabase

beforeEach(() => {
  test = openTestDatabase(COLLECTIONS)
})
afterEach(() => test.close())

const visit = (n: number) => ({ _id: `v${n}`, hall: `h${n % 3}`, at: n, ticket: `t${n}` })
const visits = (count: number) => Array.from({ length: count }, (_, n) => visit(n))
const lastReport = () => test.reports.at(-1)

describe('a query', () => {
  it('served by an index reads no more than it returns', async () => {
    await test.insert('visits', visits(300))
    const found = await test.find('visits', { hall: 'h1', at: { $lt: 100 } }, { sort: { at: -1 }, limit: 5 })
    expect(found.map(({ at }) => at)).toEqual([97, 94, 91, 88, 85])
    expect(lastReport()).toMatchObject({ index: 'by-hall', examined: 5, returned: 5 })
  })

  it('for an element of an array, in the order of another field, reads no more than it returns', async () => {
    const tagged = visits(300).map((one) => ({ ...one, open: true, tags: ['all', one.hall] }))
    await test.insert('visits', tagged)
    const where = { open: true, tags: 'h1', at: { $gte: 50, $lt: 200 } }
    const found = await test.find('visits', where, { sort: { at: -1 }, limit: 3 })
    expect(found.map(({ at }) => at)).toEqual([199, 196, 193])
    expect(lastReport()).toMatchObject({ index: 'by-tag', examined: 3, returned: 3 })
  })

  it('that no index serves is a full scan and is warned of', async () => {
    await test.insert('visits', visits(300))
    await test.find('visits', { nobody: 1 })
    expect(lastReport()?.index).toBeUndefined()
    expect(test.warnings).toHaveLength(1)
  })

  it('that an index sorts but does not narrow is warned of', async () => {
    await test.insert('visits', visits(300))
    await test.find('visits', { at: 299 }, { sort: { ticket: 1 } })
    expect(lastReport()).toMatchObject({ index: 'ticket', examined: 300 })
    expect(test.warnings).toHaveLength(1)
  })

  it('after a cursor of two keys reads only the next page', async () => {
    const moments = Array.from({ length: 300 }, (_, n) => ({ ...visit(n), hall: 'h', at: n >> 2 }))
    await test.insert('visits', moments)
    const sort = { at: -1, _id: -1 }
    const page = await test.find('visits', { hall: 'h' }, { sort, limit: 10 })
    const last = page.at(-1)
    const after = { $or: [{ at: { $lt: last?.at } }, { at: last?.at, _id: { $lt: last?._id } }] }
    const next = await test.find('visits', { hall: 'h', ...after }, { sort, limit: 10 })
    expect(lastReport()).toMatchObject({ index: 'by-hall' })
    expect(lastReport()?.examined).toBeLessThanOrEqual(11)
    const both = await test.find('visits', { hall: 'h' }, { sort, limit: 20 })
    expect([...page, ...next]).toEqual(both)
  })

  it('reads the documents of a list of values in the order asked for', async () => {
    await test.insert('visits', visits(300))
    const found = await test.find('visits', { hall: { $in: ['h0', 'h2'] } }, { sort: { at: -1 }, limit: 4 })
    expect(found.map(({ at }) => at)).toEqual([299, 297, 296, 294])
    expect(lastReport()?.examined).toBeLessThanOrEqual(5)
  })

  it('counts index entries without reading documents', async () => {
    await test.insert('visits', visits(300))
    expect(await test.count('visits', { hall: 'h2' })).toBe(100)
    expect(lastReport()).toMatchObject({ index: 'by-hall' })
  })

  it('returns 100 documents unless asked for more, and 1000 at most', async () => {
    await test.insert(
      'plain',
      Array.from({ length: 1200 }, (_, n) => ({ _id: String(n) })),
    )
    expect(await test.find('plain', {})).toHaveLength(100)
    expect(await test.find('plain', {}, { limit: 5000 })).toHaveLength(1000)
  })

  it('on a collection that nobody made fails as the platform does', async () => {
    await expect(test.find('nowhere', {})).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  it('with an unknown operator is refused', async () => {
    await test.insert('visits', visits(1))
    await expect(test.find('visits', { at: { $nonsense: 1 } })).rejects.toMatchObject({
      code: 'DATABASE_INVALID_PARAM',
    })
  })
})

describe('a unique index', () => {
  it('refuses a second document and names itself and the key', async () => {
    await test.insert('visits', [visit(1)])
    const second = test.insert('visits', [{ ...visit(2), ticket: 't1' }])
    await expect(second).rejects.toThrow(
      /E11000 duplicate key error .*index: ticket dup key: { ticket: "t1" }/,
    )
    expect(await test.get('visits', 'v2')).toBeUndefined()
  })

  it('keeps the documents before the refused one of a list', async () => {
    await expect(test.insert('visits', [visit(1), { ...visit(2), ticket: 't1' }, visit(3)])).rejects.toThrow(
      'E11000',
    )
    expect(await test.find('visits', {})).toHaveLength(1)
    expect(test.database.verifyIndexes()).toEqual([])
  })

  it('is freed by a removal and by an update', async () => {
    await test.insert('visits', [visit(1)])
    await test.update('visits', 'v1', { $set: { ticket: 'other' } })
    await test.insert('visits', [{ ...visit(2), ticket: 't1' }])
    await test.remove('visits', 'v2')
    await test.insert('visits', [{ ...visit(3), ticket: 't1' }])
    expect(test.database.verifyIndexes()).toEqual([])
  })
})

describe('an update', () => {
  it('refuses what MongoDB refuses', async () => {
    await test.insert('plain', [{ _id: 'a', name: 'x', list: [1] }])
    for (const operators of [
      { $inc: { name: 1 } },
      { $push: { name: 1 } },
      { $set: { 'name.b': 1 } },
      { $set: { _id: 'b' } },
    ]) {
      await expect(test.update('plain', 'a', operators)).rejects.toMatchObject({
        code: 'DATABASE_REQUEST_FAILED',
      })
    }
    expect(await test.get('plain', 'a')).toEqual({ _id: 'a', name: 'x', list: [1] })
  })

  it('changes every document that matches, once', async () => {
    await test.insert('visits', visits(30))
    expect(
      await test.updateWhere('visits', { hall: 'h0' }, { $set: { hall: 'moved' }, $inc: { at: 100 } }),
    ).toBe(10)
    expect(await test.count('visits', { hall: 'moved' })).toBe(10)
    expect(test.database.verifyIndexes()).toEqual([])
  })
})

describe('a write', () => {
  it('of a document with the field name of an operator is refused', async () => {
    await expect(test.insert('plain', [{ $set: { a: 1 } }])).rejects.toMatchObject({
      code: 'DATABASE_INVALID_PARAM',
    })
  })

  it('of a key that is too long to index is refused whole', async () => {
    await expect(test.insert('visits', [{ ...visit(1), hall: 'x'.repeat(2000) }])).rejects.toThrow(
      'too large',
    )
    expect(await test.find('visits', {})).toEqual([])
  })
})

describe('browsing', () => {
  it('goes through a collection page by page, whatever its ids are', async () => {
    await test.insert('plain', [{ _id: 1 }, { _id: 2 }, { _id: 'a' }, { _id: 'b' }, { _id: 'c' }])
    const ids: unknown[] = []
    let after: string | undefined
    do {
      const page = test.database.browse('plain', { limit: 2, ...(after && { after }) })
      ids.push(...page.documents.map(({ _id }) => _id))
      after = page.next
    } while (after)
    expect(ids).toEqual([1, 2, 'a', 'b', 'c'])
  })
})

describe('a database that is opened again', () => {
  it('has its documents, and builds an index that is new in the schema', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs')
    const path = mkdtempSync('/tmp/emulator-reopen-')
    const first = openTestDatabase([{ name: 'plain', indexes: [] }], path)
    await first.insert(
      'plain',
      Array.from({ length: 200 }, (_, n) => ({ _id: String(n), n: n % 10 })),
    )
    await first.close()
    const again = openTestDatabase(
      [{ name: 'plain', indexes: [{ name: 'by-n', fields: [{ field: 'n', direction: 1 }] }] }],
      path,
    )
    expect(await again.find('plain', { n: 3 })).toHaveLength(20)
    expect(again.reports.at(-1)).toMatchObject({ index: 'by-n', examined: 20 })
    expect(again.database.verifyIndexes()).toEqual([])
    await again.close()
    rmSync(path, { recursive: true, force: true })
  })
})

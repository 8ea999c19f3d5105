import { openTestDatabase, type TestDatabase } from './testing/open-test-database'

let test: TestDatabase

beforeEach(() => {
  test = openTestDatabase([
    { name: 'plain', indexes: [] },
    {
      name: 'visits',
      indexes: [
        { name: 'by-hall', fields: [{ field: 'hall', direction: 1 }] },
        { name: 'ticket', fields: [{ field: 'ticket', direction: 1 }], unique: true },
      ],
    },
  ])
})
afterEach(() => test.close())

const visit = (n: number) => ({ _id: `v${n}`, hall: `h${n % 3}`, at: n, ticket: `t${n}` })
const visits = (count: number) => Array.from({ length: count }, (_, n) => visit(n))

describe('a transaction', () => {
  it('sees its own writes and a snapshot; others see nothing before the commit', async () => {
    await test.insert('plain', [{ _id: 'a', n: 1 }])
    const id = await test.begin()
    await test.update('plain', 'a', { $set: { n: 2 } }, id)
    expect(await test.get('plain', 'a', id)).toMatchObject({ n: 2 })
    expect(await test.get('plain', 'a')).toMatchObject({ n: 1 })
    await test.commit(id)
    expect(await test.get('plain', 'a')).toMatchObject({ n: 2 })
  })

  it('keeps its snapshot while others write', async () => {
    await test.insert('plain', [{ _id: 'a', n: 1 }])
    const id = await test.begin()
    await test.update('plain', 'a', { $set: { n: 5 } })
    expect(await test.get('plain', 'a', id)).toMatchObject({ n: 1 })
    await expect(test.update('plain', 'a', { $inc: { n: 1 } }, id)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await expect(test.commit(id)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('that updates first wins; the second one fails at its operation', async () => {
    await test.insert('plain', [{ _id: 'a', n: 1 }])
    const [first, second] = [await test.begin(), await test.begin()]
    await test.update('plain', 'a', { $inc: { n: 1 } }, first)
    await expect(test.update('plain', 'a', { $inc: { n: 1 } }, second)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await test.commit(first)
    expect(await test.get('plain', 'a')).toMatchObject({ n: 2 })
  })

  it('holds a document: a plain write waits until it has ended', async () => {
    await test.insert('plain', [{ _id: 'a', n: 1 }])
    const id = await test.begin()
    await test.update('plain', 'a', { $set: { n: 10 } }, id)
    const waiting = test.update('plain', 'a', { $inc: { n: 1 } })
    await test.commit(id)
    expect(await waiting).toBe(1)
    expect(await test.get('plain', 'a')).toMatchObject({ n: 11 })
  })

  it('leaves nothing when it is given up', async () => {
    const id = await test.begin()
    await test.insert('visits', [visit(1)], id)
    await test.abort(id)
    expect(await test.get('visits', 'v1')).toBeUndefined()
    await test.insert('visits', [visit(1)])
  })

  it('refuses operations side by side', async () => {
    await test.insert('plain', [{ _id: 'a', n: 1 }])
    const id = await test.begin()
    const first = test.update('plain', 'a', { $inc: { n: 1 } }, id)
    await expect(test.get('plain', 'a', id)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('TransactionBusy'),
    })
    expect(await first).toBe(1)
    await test.commit(id)
    expect(await test.get('plain', 'a')).toMatchObject({ n: 2 })
  })

  it('finds its own writes among what its snapshot holds', async () => {
    await test.insert('visits', visits(6))
    const id = await test.begin()
    await test.insert('visits', [{ _id: 'own', hall: 'h1', at: 2, ticket: 'own' }], id)
    await test.remove('visits', 'v1', id)
    await test.insert('visits', [{ _id: 'late', hall: 'h1', at: 3, ticket: 'late' }])
    const found = await test.find('visits', { hall: 'h1' }, { sort: { at: 1 }, transactionId: id })
    expect(found.map(({ _id }) => _id)).toEqual(['own', 'v4'])
  })

  it('moves a unique key between its own documents', async () => {
    await test.insert('visits', [visit(1)])
    const id = await test.begin()
    await test.remove('visits', 'v1', id)
    await test.insert('visits', [{ ...visit(2), ticket: 't1' }], id)
    await test.commit(id)
    expect(await test.find('visits', { ticket: 't1' })).toMatchObject([{ _id: 'v2' }])
    expect(test.database.verifyIndexes()).toEqual([])
  })

  it('leaves updates and removals by filter outside', async () => {
    await test.insert('visits', visits(3))
    const id = await test.begin()
    const where = { collectionName: 'visits', queryType: 'WHERE', query: '{"hall":"h1"}', transactionId: id }
    await test.database.execute('database.removeDocument', { ...where, multi: true })
    await test.abort(id)
    expect(await test.count('visits', { hall: 'h1' })).toBe(0)
  })

  it('meets a unique key that another open transaction has taken', async () => {
    const [first, second] = [await test.begin(), await test.begin()]
    await test.insert('visits', [visit(1)], first)
    await expect(test.insert('visits', [{ ...visit(2), ticket: 't1' }], second)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await test.commit(first)
    await expect(test.insert('visits', [{ ...visit(2), ticket: 't1' }])).rejects.toThrow('E11000')
  })
})

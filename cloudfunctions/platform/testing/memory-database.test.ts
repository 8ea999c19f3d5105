import { between, lessThan, oneOf } from '../database/database'
import { DuplicateKeyError } from '../database/duplicate-key-error'
import { createMemoryDatabase } from './memory-database'

interface Card {
  _id: string
  windowId: string
  version: number
  hallId?: string
}

const card = (id: string, windowId: string, version: number): Card => ({ _id: id, windowId, version })

describe('the database in memory', () => {
  it('gives back copies, without what is undefined', async () => {
    const database = createMemoryDatabase()
    const given = { ...card('a', 'w', 1), hallId: undefined }
    await database.insert('rating_cards', [given])
    given.version = 99
    expect(await database.get('rating_cards', 'a')).toStrictEqual(card('a', 'w', 1))
  })

  it('holds unique indexes and ids', async () => {
    const database = createMemoryDatabase()
    await database.insert('rating_cards', [card('a', 'w', 1)])
    await expect(database.insert('rating_cards', [card('b', 'w', 1)])).rejects.toEqual(
      new DuplicateKeyError('by-window'),
    )
    await expect(database.insert('rating_cards', [card('a', 'w', 2)])).rejects.toEqual(
      new DuplicateKeyError('_id_'),
    )
    await database.put('rating_cards', card('a', 'w', 3))
    expect(database.all<Card>('rating_cards')).toEqual([card('a', 'w', 3)])
  })

  it('serves ranges and sorts behind equal fields', async () => {
    const database = createMemoryDatabase()
    await database.insert('rating_cards', [
      card('a', 'w', 1),
      card('b', 'w', 2),
      card('c', 'w', 3),
      card('d', 'x', 1),
    ])
    const query = { where: { windowId: 'w', version: between(1, 2) }, limit: 9 }
    const found = await database.find<Card>('rating_cards', { ...query, orderBy: ['version', 'desc'] })
    expect(found.map(({ _id }) => _id)).toEqual(['b', 'a'])
    expect(await database.removeWhere<Card>('rating_cards', { _id: oneOf(['a', 'd']) })).toBe(2)
  })

  it.each([
    ['a field without an index', { where: { version: 1 }, limit: 1 }, undefined],
    ['a sort that no index has', { where: { windowId: 'w' }, limit: 1 }, 'hallId'],
    [
      'a range before an equal field',
      { where: { windowId: lessThan('x'), version: 1 }, limit: 1 },
      undefined,
    ],
    ['everything, unsorted', { where: {}, limit: 1 }, undefined],
  ] as const)('refuses to search for %s', async (_name, query, sort) => {
    const database = createMemoryDatabase()
    const orderBy = sort && { orderBy: [sort, 'asc'] as [keyof Card & string, 'asc'] }
    await expect(database.find<Card>('rating_cards', { ...query, ...orderBy })).rejects.toThrow('no index')
  })

  it('shows nothing of a transaction before it is committed, and nothing of one that failed', async () => {
    const database = createMemoryDatabase()
    await expect(
      database.transaction(async (transaction) => {
        await transaction.insert('rating_cards', card('a', 'w', 1))
        expect(await transaction.get('rating_cards', 'a')).toBeDefined()
        expect(await database.get('rating_cards', 'a')).toBeUndefined()
        throw new Error('changed its mind')
      }),
    ).rejects.toThrow('changed its mind')
    expect(database.all('rating_cards')).toEqual([])
  })

  it('lets the first updater win, and has the other begin anew', async () => {
    const database = createMemoryDatabase()
    await database.insert('rating_cards', [card('a', 'w', 1)])
    const increment = () =>
      database.transaction(async (transaction) => {
        const found = await transaction.get<Card>('rating_cards', 'a')
        await Promise.resolve()
        await transaction.update<Card>('rating_cards', 'a', { set: { version: (found?.version ?? 0) + 1 } })
      })
    await Promise.all([increment(), increment(), increment()])
    expect(await database.get('rating_cards', 'a')).toMatchObject({ version: 4 })
  })

  it('refuses a second operation of a transaction while one is under way, as the platform does', async () => {
    const database = createMemoryDatabase()
    const both = database.transaction(async ({ get }) =>
      Promise.all([get('org_units', 'one'), get('org_units', 'two')]),
    )
    await expect(both).rejects.toThrow('one operation at a time')
  })

  it('has a transaction begin anew when what it read as missing was made meanwhile', async () => {
    const database = createMemoryDatabase()
    let runs = 0
    await database.transaction(async (transaction) => {
      runs += 1
      const found = await transaction.get<Card>('rating_cards', 'a')
      if (runs === 1) await database.insert('rating_cards', [card('a', 'w', 7)])
      await transaction.put('rating_cards', card('a', 'w', (found?.version ?? 0) + 1))
    })
    expect(runs).toBe(2)
    expect(await database.get('rating_cards', 'a')).toMatchObject({ version: 8 })
  })
})

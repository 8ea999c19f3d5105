import { createMemoryDatabase, type MemoryDatabase } from '../testing/memory-database'
import type { Database, Stored } from './database'
import { DuplicateKeyError } from './duplicate-key-error'
import { insertMissing } from './insert-missing'

interface Row extends Stored {
  by: string
}

const COLLECTION = 'outbox_runs'
const rows = (by: string, from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, at) => ({ _id: `row-${String(from + at).padStart(4, '0')}`, by }))

let memory: MemoryDatabase
beforeEach(() => {
  memory = createMemoryDatabase()
})
const stored = () => memory.all<Row>(COLLECTION)

/** As a database would be that keeps nothing of a list in which one id is taken. */
const allOrNothing = (database: MemoryDatabase): Database => ({
  ...database,
  async insert(name, documents) {
    const taken = new Set(database.all(name).map(({ _id }) => _id))
    if (documents.some(({ _id }) => taken.has(_id))) throw new DuplicateKeyError('_id_')
    await database.insert(name, documents)
  },
})

describe.each([
  ['keeps the rows before a taken id', (database: MemoryDatabase): Database => database],
  ['keeps none of a list with a taken id', allOrNothing],
])('over a database that %s', (_, over) => {
  it.each([
    ['none', 0, 0],
    ['the first', 0, 1],
    ['one in the middle', 120, 121],
    ['the last', 449, 450],
    ['all', 0, 450],
  ])(
    'what is missing is written where %s are there, and those stay as they were',
    async (_name, from, to) => {
      await memory.insert(COLLECTION, rows('earlier', from, to))
      const areNew = await insertMissing(over(memory), COLLECTION, rows('now', 0, 450))
      expect(areNew).toBe(from === to)
      expect(stored()).toHaveLength(450)
      expect(stored().filter(({ by }) => by === 'earlier')).toHaveLength(to - from)
    },
  )

  it('two writers at once leave each row once, whoever of them wrote it', async () => {
    const database = over(memory)
    await Promise.all([
      insertMissing(database, COLLECTION, rows('one', 0, 300)),
      insertMissing(database, COLLECTION, rows('other', 100, 400).reverse()),
      insertMissing(database, COLLECTION, rows('third', 0, 400)),
    ])
    expect(stored()).toHaveLength(400)
  })
})

it('what is wrong otherwise is thrown', async () => {
  const broken = (error: Error): Database => ({ ...memory, insert: () => Promise.reject(error) })
  for (const error of [new Error('no disk'), new DuplicateKeyError('by_position')])
    await expect(insertMissing(broken(error), COLLECTION, rows('now', 0, 3))).rejects.toBe(error)
})

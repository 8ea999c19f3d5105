import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Answer<Value> {
  ok: boolean
  value: Value
  errCode?: number
  code?: string
  message: string
}

interface Found {
  data: Record<string, unknown>[]
}

let emulator: SpawnedEmulator
const database = async <Value>(
  action: string,
  parameters: Record<string, unknown> = {},
): Promise<Answer<Value>> =>
  (await emulator.call<Answer<Value>>('database', { action, ...parameters }, 'openid')).body
const answered = async <Value>(action: string, parameters: Record<string, unknown> = {}): Promise<Value> => {
  const answer = await database<Value>(action, parameters)
  if (!answer.ok) throw new Error(`${action}: ${answer.message}`)
  return answer.value
}
const addTown = async (town: string, ages: number[]): Promise<void> => {
  for (const age of ages) {
    const number = `${town}-${age}`
    await answered('add', { data: { _id: number, number, town, age, name: `${town}的${age}岁` } })
  }
}

beforeAll(async () => {
  emulator = await startFixtures()
})
afterAll(() => emulator.stop())

describe('single documents', () => {
  it('are added and read', async () => {
    const { _id } = await answered<{ _id: string }>('add', { data: { number: 'n1', name: '李明', age: 30 } })
    expect(_id).toEqual(expect.any(String))
    expect(await answered('get', { _id })).toMatchObject({
      data: { _id, number: 'n1', name: '李明', age: 30 },
    })
  })

  it('keep dates, and take the server’s', async () => {
    await answered('addDate', { _id: 'dated' })
    const { data } = await answered<{ data: { born: string; seenAt: string } }>('get', { _id: 'dated' })
    expect(data.born).toBe('1970-01-01T00:00:00.000Z')
    expect(Date.parse(data.seenAt)).toBeGreaterThan(Date.parse('2026-01-01'))
  })

  it('are an error when missing, or null when that is asked for', async () => {
    const missing = await database('get', { _id: 'nobody' })
    expect(missing).toMatchObject({ ok: false, errCode: -1 })
    expect(missing.message).toContain('document with _id nobody does not exist')
    expect(await answered('getQuietly', { _id: 'nobody' })).toMatchObject({ data: null })
  })

  it('are read field by field', async () => {
    await answered('set', { _id: 'fields', data: { number: 'fields', a: 1, b: 2 } })
    const { data } = await answered<{ data: object }>('getFields', { _id: 'fields', fields: { a: true } })
    expect(data).toEqual({ _id: 'fields', a: 1 })
  })

  it('are set: created, then replaced as a whole', async () => {
    expect(await answered('set', { _id: 's1', data: { number: 's1', a: 1, b: 1 } })).toMatchObject({
      _id: 's1',
      stats: { created: 1, updated: 0 },
    })
    expect(await answered('set', { _id: 's1', data: { number: 's1', a: 2 } })).toMatchObject({
      stats: { created: 0, updated: 1 },
    })
    expect(await answered('get', { _id: 's1' })).toMatchObject({ data: { _id: 's1', number: 's1', a: 2 } })
    expect((await answered<{ data: object }>('get', { _id: 's1' })).data).not.toHaveProperty('b')
  })

  it('are updated field by field, with commands', async () => {
    await answered('set', {
      _id: 'u1',
      data: { number: 'u1', age: 1, tags: ['new'], home: { town: 'a', road: 'b' } },
    })
    expect(await answered('update', { _id: 'u1', data: { home: { town: 'c' } } })).toMatchObject({
      stats: { updated: 1 },
    })
    await answered('increment', { _id: 'u1', by: 4 })
    expect(await answered('get', { _id: 'u1' })).toMatchObject({
      data: { age: 5, tags: ['new', 'grown'], home: { town: 'c', road: 'b' } },
    })
  })

  it('updates and removes nothing when the document is missing', async () => {
    expect(await answered('update', { _id: 'nobody', data: { a: 1 } })).toMatchObject({
      stats: { updated: 0 },
    })
    expect(await answered('remove', { _id: 'nobody' })).toMatchObject({ stats: { removed: 0 } })
  })

  it('are removed', async () => {
    await answered('set', { _id: 'r1', data: { number: 'r1' } })
    expect(await answered('remove', { _id: 'r1' })).toMatchObject({ stats: { removed: 1 } })
    expect(await database('get', { _id: 'r1' })).toMatchObject({ ok: false })
  })
})

describe('many documents', () => {
  beforeAll(async () => {
    await addTown('东关', [20, 60, 40])
    await addTown('韵家口', [33])
  })
  const ages = ({ data }: Found) => data.map(({ age }) => age)

  it('are found in order', async () => {
    expect(ages(await answered<Found>('find', { town: '东关' }))).toEqual([60, 40, 20])
  })

  it('are paged', async () => {
    expect(ages(await answered<Found>('page', { town: '东关', skip: 1, limit: 1 }))).toEqual([40])
  })

  it('are found by a range and by a pattern', async () => {
    expect(ages(await answered<Found>('between', { town: '东关', from: 20, to: 40 })).sort()).toEqual([
      20, 40,
    ])
    expect(ages(await answered<Found>('byPattern', { town: '东关', pattern: '的6.岁$' }))).toEqual([60])
  })

  it('are counted', async () => {
    expect(await answered('count', { town: '东关' })).toMatchObject({ total: 3 })
    expect(await answered('count', { town: '无人' })).toMatchObject({ total: 0 })
  })

  it('are aggregated', async () => {
    expect(await answered('perTown', { towns: ['东关', '韵家口'] })).toMatchObject({
      list: expect.arrayContaining([
        { _id: '东关', people: 3, oldest: 60 },
        { _id: '韵家口', people: 1, oldest: 33 },
      ]),
    })
  })

  it('are updated and removed together', async () => {
    await addTown('乐家湾', [1, 2])
    expect(await answered('updateMany', { town: '乐家湾', data: { moved: true } })).toMatchObject({
      stats: { updated: 2 },
    })
    expect(await answered('removeMany', { town: '乐家湾' })).toMatchObject({ stats: { removed: 2 } })
    expect(await answered('count', { town: '乐家湾' })).toMatchObject({ total: 0 })
  })
})

describe('failures reach the function as the platform’s', () => {
  it('for a duplicate', async () => {
    await answered('set', { _id: 'd1', data: { number: 'same' } })
    const duplicate = await database('add', { data: { number: 'same' } })
    expect(duplicate).toMatchObject({ ok: false, errCode: -502001 })
    expect(duplicate.message).toMatch(/E11000 duplicate key error collection: .*people index: number_unique/)
    const sameId = await database('add', { data: { _id: 'd1', number: 'other' } })
    expect(sameId).toMatchObject({ ok: false, errCode: -502001 })
    expect(sameId.message).toContain('E11000')
  })

  it('for a list in which one id is taken: those before it stay, those after it were not tried', async () => {
    const row = (id: string, name: string) => ({ _id: id, number: id, name })
    await answered('add', { data: row('list-2', '先来') })
    const refused = await database('add', {
      data: ['list-1', 'list-2', 'list-3'].map((id) => row(id, '后到')),
    })
    expect(refused).toMatchObject({ ok: false, errCode: -502001 })
    expect(refused.message).toMatch(/E11000 duplicate key error collection: .*people index: _id_ /)
    expect(await answered('get', { _id: 'list-1' })).toMatchObject({ data: { name: '后到' } })
    expect(await answered('get', { _id: 'list-2' })).toMatchObject({ data: { name: '先来' } })
    expect(await database('get', { _id: 'list-3' })).toMatchObject({ ok: false })
  })

  it('for a collection that was not made', async () => {
    for (const action of ['missingCollection', 'missingCollectionCount']) {
      const missing = await database(action)
      expect(missing).toMatchObject({ ok: false, errCode: -502005 })
      expect(missing.message).toContain('Db or Table not exist: absent')
    }
    const aggregated = await database('missingCollectionAggregate')
    expect(aggregated).toMatchObject({ ok: false, errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  it('but not for a collection made on the way', async () => {
    await answered('createCollection', { name: 'made_now' })
    expect(await answered('addTo', { collection: 'made_now', data: { a: 1 } })).toMatchObject({
      _id: expect.any(String),
    })
    expect(await database('createCollection', { name: 'made_now' })).toMatchObject({ ok: false })
  })
})

describe('the inspection of collections', () => {
  it('lists them with their indexes and pages through their documents', async () => {
    await addTown('互助', [1, 2, 3])
    const collections =
      await emulator.api<{ name: string; documents: number; indexes: { name: string }[] }[]>('collections')
    const people = collections.find(({ name }) => name === 'people')
    expect(people?.indexes.map(({ name }) => name)).toEqual(['town_age', 'number_unique'])
    const seen: unknown[] = []
    for (let after = ''; ; ) {
      const page = await emulator.api<{ documents: { _id: string }[]; next?: string }>(
        `collections/people?limit=3${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
      )
      seen.push(...page.documents.map(({ _id }) => _id))
      if (page.next === undefined) break
      after = page.next
    }
    expect(seen).toHaveLength(people?.documents ?? -1)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('knows no collection that was not made', async () => {
    await expect(emulator.api('collections/absent')).rejects.toThrow('DATABASE_COLLECTION_NOT_EXIST')
  })
})

describe('what a query costs', () => {
  interface Query {
    sequence: number
    requestId?: string
    collection: string
    index?: string
    examined: number
    fullScan: boolean
  }

  it('is known for the call that made it', async () => {
    await addTown('清泉', [7])
    const { requestId } = await emulator.call('database', { action: 'find', town: '清泉' }, 'openid')
    const { databaseCalls } = await emulator.api<{ databaseCalls: Query[] }>(`invocations/${requestId}`)
    expect(databaseCalls).toMatchObject([
      { collection: 'people', index: 'town_age', examined: 1, returned: 1 },
    ])
  })

  it('is known since a moment, with full scans told apart', async () => {
    const { lastSequence } = await emulator.api<{ lastSequence: number }>('queries')
    const { requestId } = await emulator.call(
      'database',
      { action: 'addTo', collection: 'counters', data: { n: 1 } },
      'openid',
    )
    await emulator.call('transactions', { action: 'read', _id: 'nothing' }, 'openid')
    const { queries, fullScans } = await emulator.api<{ queries: Query[]; fullScans: Query[] }>(
      `queries?since=${lastSequence}`,
    )
    expect(queries.map((query) => query.collection)).toEqual(['counters', 'counters'])
    expect(queries[0]?.requestId).toBe(requestId)
    expect(fullScans).toEqual([])
  })

  it('is told apart as a full scan when no index serves it, but not when it was refused', async () => {
    const callsOf = async (event: Record<string, unknown>): Promise<Query[]> => {
      const { requestId } = await emulator.call('database', event, 'openid')
      return (await emulator.api<{ databaseCalls: Query[] }>(`invocations/${requestId}`)).databaseCalls
    }
    expect(await callsOf({ action: 'scan', name: '李明' })).toMatchObject([{ fullScan: true, failed: false }])
    expect(await callsOf({ action: 'missingCollection' })).toMatchObject([{ fullScan: false, failed: true }])
  })

  it.each(['find', 'set'])('never lands on another call: 20 parallel calls of %s', async (action) => {
    const towns = Array.from({ length: 20 }, (_, index) => `镇${index}`)
    const replies = await Promise.all(
      towns.map((town) => {
        const event = { action, town, _id: town, data: { number: town, town } }
        return emulator.call('database', event, 'openid')
      }),
    )
    const invocations = await Promise.all(
      replies.map(({ requestId }) => emulator.api<{ databaseCalls: Query[] }>(`invocations/${requestId}`)),
    )
    expect(invocations.map(({ databaseCalls }) => databaseCalls.length)).toEqual(towns.map(() => 1))
  })
})

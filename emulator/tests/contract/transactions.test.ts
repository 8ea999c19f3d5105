import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Answer<Value> {
  ok: boolean
  value: Value
  errCode?: number
  message: string
}

let emulator: SpawnedEmulator
const run = async <Value>(action: string, parameters: Record<string, unknown> = {}): Promise<Answer<Value>> =>
  (await emulator.call<Answer<Value>>('transactions', { action, ...parameters }, 'openid')).body
const read = async (_id: string): Promise<number | undefined> =>
  (await run<{ data: { n: number } | null }>('read', { _id })).value.data?.n

beforeAll(async () => {
  emulator = await startFixtures()
})
afterAll(() => emulator.stop())

describe('transactions through the server SDK', () => {
  it('commit all of it', async () => {
    await run('reset', { _id: 'a', n: 10 })
    await run('reset', { _id: 'b', n: 0 })
    expect(await run('transfer', { from: 'a', to: 'b', amount: 3 })).toMatchObject({ ok: true })
    expect([await read('a'), await read('b')]).toEqual([7, 3])
  })

  it('leave nothing when the function throws', async () => {
    await run('reset', { _id: 'c', n: 10 })
    await run('reset', { _id: 'd', n: 0 })
    expect(await run('transfer', { from: 'c', to: 'd', amount: 3, fail: true })).toMatchObject({ ok: false })
    expect([await read('c'), await read('d')]).toEqual([10, 0])
  })

  it('add and set documents', async () => {
    expect(await run('addInside', { _id: 'made' })).toMatchObject({ ok: true })
    expect([await read('made'), await read('made-set')]).toEqual([1, 2])
  })

  it('see their own writes, which nobody else sees before the commit', async () => {
    await run('reset', { _id: 'seen', n: 5 })
    const { value } = await run('isolation', { _id: 'seen' })
    expect(value).toEqual({ before: 5, inside: 6, outside: 5, after: 5 })
  })

  it('fail for the second writer of one document', async () => {
    await run('reset', { _id: 'contested', n: 0 })
    const { value } = await run<{ errCode: number; message: string }>('twoWriters', { _id: 'contested' })
    expect(value.errCode).toBe(-501001)
    expect(value.message).toContain('TransactionConflict')
    expect(await read('contested')).toBe(100)
  })

  it('take one operation at a time', async () => {
    await run('reset', { _id: 'hasty', n: 0 })
    const { value } = await run<{ errCode: number; message: string }>('parallelOperations', { _id: 'hasty' })
    expect(value.errCode).toBe(-501001)
    expect(value.message).toContain('TransactionBusy')
  })

  it('count outside of themselves', async () => {
    expect(await run('countInside', { _id: 'uncounted' })).toMatchObject({ ok: true, value: 0 })
  })

  it('are over after the commit', async () => {
    const late = await run('afterCommit', { _id: 'a' })
    expect(late).toMatchObject({ ok: false, errCode: -501001 })
    expect(late.message).toContain('TransactionNotExist')
  })

  it('lose no increment when every conflict is tried again', async () => {
    await run('reset', { _id: 'busy', n: 0 })
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => run('increment', { _id: 'busy', retries: 200 })),
    )
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    expect(await read('busy')).toBe(12)
  })
})

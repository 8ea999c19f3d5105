import type { Database, Transaction } from '../../platform/database/database'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { createPress, lineIdOf, payment } from './testing/press'

/** The platform's limit for one transaction. */
const MOST_OPERATIONS = 100

/** A database that notes how many operations each transaction had. */
function countOperations(memory: MemoryDatabase, sizes: number[]): Database {
  return {
    ...memory,
    transaction: (work) =>
      memory.transaction(async (transaction) => {
        let operations = 0
        const counted = <Parameters extends unknown[], R>(operation: (...parameters: Parameters) => R) =>
          ((...parameters: Parameters) => {
            operations += 1
            return operation(...parameters)
          }) as never
        const result = await work({
          get: counted(transaction.get),
          insert: counted(transaction.insert),
          put: counted(transaction.put),
          update: counted(transaction.update),
        } satisfies Transaction)
        sizes.push(operations)
        return result
      }),
  }
}

describe('a transaction of the job', () => {
  it('has room for a correction of twenty publications', async () => {
    const sizes: number[] = []
    const press = await createPress((memory) => countOperations(memory, sizes))
    const ids = Array.from({ length: 20 }, (_, number) => `p${String(number).padStart(2, '0')}`)
    for (const [number, id] of ids.entries()) await press.decide(id, { lines: [payment('李青', 1 + number)] })
    await press.run()
    const lines = ids.map((id) => ({ ...payment('李青', 100), lineId: lineIdOf(press, id, 0), replaces: 1 }))
    const apart = lines.map((line, number) => ({ ...line, batch: `第${number}批` }))
    await press.decide('q', { kind: 'correction', lines: apart, more: { reason: '录错' } })
    expect(await press.run()).toMatchObject({ published: 1, publishedLines: 20 })
    expect(Math.max(...sizes)).toBeGreaterThan(80)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_OPERATIONS)
  })

  it('has room for the last lines of a publication that is withdrawn', async () => {
    const sizes: number[] = []
    const press = await createPress((memory) => countOperations(memory, sizes))
    const lines = Array.from({ length: 80 }, (_, number) => payment('李青', 1 + number))
    await press.decide('p', { lines })
    await press.run()
    await press.decide('q', { kind: 'withdrawal', lines: [], more: { reason: '发错', withdraws: 'p' } })
    expect(await press.run()).toMatchObject({ published: 1, publishedLines: 80 })
    expect(Math.max(...sizes)).toBeGreaterThan(80)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_OPERATIONS)
  })
})

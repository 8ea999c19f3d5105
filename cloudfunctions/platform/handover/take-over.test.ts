import type { AuditEntry } from '../audit/audit.documents'
import { createUnitOfWork } from '../serve/unit-of-work'
import { createMemoryDatabase } from '../testing/memory-database'
import { createTestFoundation } from '../testing/test-foundation'
import type { HandoverDocument } from './handover.documents'
import { takeOver } from './take-over'

function setUp() {
  const database = createMemoryDatabase()
  const { failures, foundation } = createTestFoundation(database)
  const begin = (now: number) => ({
    ...foundation,
    now,
    elapsed: () => 0,
    work: createUnitOfWork(foundation, {
      actor: { id: 'timer', kind: 'timer', grants: [] },
      caller: { isTimer: true, source: 'wx_trigger' },
      action: 'cases.run',
      requestId: `timer-${now}`,
      now,
      pseudonymous: false,
    }),
  })
  const tell = (ratingId: string, now = 1_000) =>
    begin(now).work.commit((change) =>
      change.handOver({
        to: 'cases',
        topic: 'rating.bad',
        occasion: ratingId,
        facts: { ratingId, levelLabel: '不满意', reasons: [], dimensions: [] },
      }),
    )
  return { database, failures, begin, tell }
}

describe('taking over from another feature', () => {
  test('each handover is done once, whatever the number of workers', async () => {
    const { begin, tell } = setUp()
    await tell('rating-1')
    await tell('rating-2')
    const done: string[] = []
    const table = {
      'rating.bad': async (_: unknown, facts: { ratingId: string }) => void done.push(facts.ratingId),
    }
    await Promise.all([takeOver(begin(2_000), 'cases', table, 1), takeOver(begin(2_000), 'cases', table, 1)])
    expect([...new Set(done)].sort()).toEqual(['rating-1', 'rating-2'])
    expect(await takeOver(begin(3_000), 'cases', table, 1)).toBe(0)
  })

  test('the same occasion is told once', async () => {
    const { tell } = setUp()
    await tell('rating-1')
    await expect(tell('rating-1', 1_500)).rejects.toThrow()
  })

  test('one that fails is logged, comes again later and keeps nobody waiting', async () => {
    const { begin, database, failures, tell } = setUp()
    await tell('rating-1')
    await tell('rating-2', 1_001)
    const done: string[] = []
    const table = {
      'rating.bad': async (_: unknown, { ratingId }: { ratingId: string }) => {
        if (ratingId === 'rating-1' && done.length < 2) throw new Error('not yet')
        done.push(ratingId)
      },
    }
    expect(await takeOver(begin(2_000), 'cases', table, 1)).toBe(1)
    expect(failures).toMatchObject([{ job: 'cases/rating.bad', failures: 1 }])
    expect(await takeOver(begin(3_000), 'cases', table, 1)).toBe(0)
    done.push('time passes')
    expect(await takeOver(begin(62_000), 'cases', table, 1)).toBe(1)
    expect(done).toEqual(['rating-2', 'time passes', 'rating-1'])
    const rows = await database.find<HandoverDocument>('handovers', { where: { to: 'cases' }, limit: 10 })
    expect(rows.map(({ state }) => state)).toEqual(['done', 'done'])
  })

  test('what a failed attempt wrote is not kept', async () => {
    const { begin, database, tell } = setUp()
    await tell('rating-1')
    const table = {
      'rating.bad': async (
        change: Parameters<Parameters<ReturnType<typeof begin>['work']['commit']>[0]>[0],
      ) => {
        await change.audit({ subject: 'cases/rating-1' })
        throw new Error('too late')
      },
    }
    await takeOver(begin(2_000), 'cases', table, 1)
    expect(
      await database.find<AuditEntry>('audit_entries', {
        where: { sealed: false },
        orderBy: ['position', 'asc'],
        limit: 10,
      }),
    ).toEqual([])
  })
})

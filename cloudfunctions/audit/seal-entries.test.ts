import type { AuditEntry } from '../platform/audit/audit.documents'
import { CHAIN_BEGINNING, type ChainHead } from '../platform/chain/chain'
import { createMemoryDatabase } from '../platform/testing/memory-database'
import type { AuditDependencies } from './audit.dependencies'
import { createAuditRepository } from './audit.repository'
import { sealEntry } from './chain'
import { sealEntries } from './seal-entries'

const timer = { id: 'timer', kind: 'timer' as const, grants: [] }

const entry = (n: number): AuditEntry => ({
  _id: `entry-${n}`,
  position: `p${String(n).padStart(3, '0')}`,
  at: n,
  actor: 'somebody',
  source: 'wx_client',
  action: 'rating.submit',
  subject: `ratings/${n}`,
  details: { level: 5, nested: { b: 1, a: 2 } },
  requestId: `request-${n}`,
  sealed: false,
})

function openLog(count: number) {
  const database = createMemoryDatabase()
  const entries = createAuditRepository(database)
  const seal = () => sealEntries({ entries, elapsed: () => 0 } as unknown as AuditDependencies, timer, {})
  const add = (from: number, to: number) =>
    database.insert(
      'audit_entries',
      Array.from({ length: to - from }, (_, n) => entry(from + n)),
    )
  const sealed = async () => {
    const rows = await database.find<AuditEntry>('audit_entries', {
      where: { sealed: true },
      orderBy: ['position', 'asc'],
      limit: 1000,
    })
    return rows.sort((one, other) => (one.sequence ?? 0) - (other.sequence ?? 0))
  }
  return { add: () => add(0, count), more: (to: number) => add(count, to), seal, sealed }
}

/** Recomputes the chain; answers the place of the first entry that does not fit, or undefined. */
function firstBreak(rows: readonly AuditEntry[]): number | undefined {
  let head: ChainHead = CHAIN_BEGINNING
  for (const [place, row] of rows.entries()) {
    const expected = sealEntry(row, head)
    if (row.hash !== expected.hash || row.sequence !== expected.sequence) return place
    head = expected
  }
  return undefined
}

describe('sealing', () => {
  it('links every entry once, oldest first, and goes on where it stopped', async () => {
    const log = openLog(120)
    await log.add()
    expect(await log.seal()).toEqual({ ok: true, data: { sealed: 120 } })
    await log.more(130)
    expect(await log.seal()).toEqual({ ok: true, data: { sealed: 10 } })
    const rows = await log.sealed()
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 130 }, (_, n) => n + 1))
    expect(firstBreak(rows)).toBeUndefined()
  })

  it('gives one chain when two workers seal at once', async () => {
    const log = openLog(80)
    await log.add()
    await Promise.all([log.seal(), log.seal()])
    const rows = await log.sealed()
    expect(rows).toHaveLength(80)
    expect(firstBreak(rows)).toBeUndefined()
  })

  it.each([
    [
      'changed',
      (rows: AuditEntry[]) => rows.map((row, n) => (n === 4 ? { ...row, details: { level: 1 } } : row)),
    ],
    ['removed', (rows: AuditEntry[]) => rows.filter((_, n) => n !== 4)],
    [
      'put in another place',
      (rows: AuditEntry[]) => [...rows.slice(0, 4), ...rows.slice(4, 6).reverse(), ...rows.slice(6)],
    ],
  ])('shows which entry was %s', async (_how, tamper) => {
    const log = openLog(10)
    await log.add()
    await log.seal()
    expect(firstBreak(tamper(await log.sealed()))).toBe(4)
  })
})

import type { Result } from '@qingjian/shared/kernel/result'
import { COLLECTIONS, type CollectionSchema } from '../database.schema'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { ChangeableCollection } from '../platform/database/database'
import { serve } from '../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../platform/testing/memory-database'
import { TUESDAY_MORNING } from '../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../platform/testing/test-foundation'
import { composeHousekeeping } from './housekeeping.composition'
import { HOUSEKEEPING_METHODS } from './housekeeping.methods'

const DAY_MS = 86_400_000
const SCHEMAS: readonly CollectionSchema[] = COLLECTIONS
const EXPIRING = SCHEMAS.flatMap(({ indexes, name, purge }) =>
  purge ? [{ name: name as ChangeableCollection, indexes, ...purge }] : [],
)

let memory: MemoryDatabase
let test: TestFoundation
let purge: () => Promise<Result<unknown>>

beforeEach(() => {
  memory = createMemoryDatabase()
  test = createTestFoundation(memory)
  const answer = serve(
    'housekeeping',
    HOUSEKEEPING_METHODS,
    test.serving,
    composeHousekeeping(test.foundation),
  )
  purge = () =>
    answer(
      { Type: 'Timer', TriggerName: 'purge', Time: String(test.clock.now()) },
      { isTimer: true, source: 'wx_trigger' },
    )
})

/** What a row needs besides, so that no two of them take one place in a unique index. */
const row = (_id: string, field: string, at: number) => ({ _id, [field]: at })

describe.each(EXPIRING)('rows of $name', ({ afterDays, field, indexes, name }) => {
  it(`go ${afterDays} days after ${field}, and not a millisecond before`, async () => {
    const end = TUESDAY_MORNING - afterDays * DAY_MS
    await memory.insert(name, [row('old', field, end), row('older', field, 1), row('kept', field, end + 1)])
    expect(await purge()).toEqual({ ok: true, data: { removed: 2 } })
    expect(memory.all(name).map(({ _id }) => _id)).toEqual(['kept'])
  })

  it('are found by an index', () => {
    expect(indexes.some((index) => index.fields[0]?.field === field)).toBe(true)
  })
})

describe('a purge', () => {
  it('is in the log with what went, and leaves no entry when nothing did', async () => {
    await memory.insert('idempotency_keys', [row('a', 'createdAt', 1), row('b', 'createdAt', 2)])
    await memory.insert('identity_sign_ins', [row('c', 'expiresAt', 3)])
    await purge()
    test.clock.advance(DAY_MS)
    expect(await purge()).toEqual({ ok: true, data: { removed: 0 } })
    expect(memory.all<AuditEntry>('audit_entries')).toEqual([
      expect.objectContaining({
        actor: 'timer',
        action: 'housekeeping.purge',
        details: { idempotency_keys: 2, identity_sign_ins: 1 },
      }),
    ])
  })

  it('never touches the log itself, nor ratings', () => {
    const names = EXPIRING.map(({ name }) => name)
    for (const name of ['audit_entries', 'audit_chain', 'ratings', 'identity_accounts'])
      expect(names).not.toContain(name)
  })
})

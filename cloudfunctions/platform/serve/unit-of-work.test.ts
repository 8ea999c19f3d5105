import type { Actor } from '../access/actor'
import type { AuditEntry } from '../audit/audit.documents'
import type { OutboxMessage } from '../outbox/outbox.documents'
import { createMemoryDatabase } from '../testing/memory-database'
import { TUESDAY_MORNING } from '../testing/small-district'
import { createTestFoundation } from '../testing/test-foundation'
import { type CallFacts, createUnitOfWork } from './unit-of-work'

const OFFICER: Actor = { id: 'hash-of-officer', kind: 'staff', personId: 'person-1', grants: [] }
const MESSAGE = {
  to: '17000000001',
  template: 'case-assigned',
  parameters: { deadline: '11月27日' },
  occasion: 'case/1/assigned',
} as const

function prepare(more: Partial<CallFacts> = {}) {
  const database = createMemoryDatabase()
  const { foundation } = createTestFoundation(database)
  const facts = {
    actor: OFFICER,
    caller: { isTimer: false, source: 'wx_client' },
    action: 'test.note',
    requestId: 'request-1',
    now: TUESDAY_MORNING,
    pseudonymous: false,
  }
  const work = (again: Partial<CallFacts> = {}) =>
    createUnitOfWork(foundation, { ...facts, ...more, ...again })
  const audits = () => database.all<AuditEntry>('audit_entries')
  return { database, work, audits }
}

describe('a unit of work', () => {
  it('commits rows, audit entry, message and answer together', async () => {
    const { audits, database, work } = prepare({ idempotencyKey: 'key-1' })
    const answer = await work().commit(async (change) => {
      await change.put('settings', { _id: 'rating' })
      await change.audit({ subject: 'settings/rating', reason: '试行', details: { scale: 'five' } })
      await change.enqueue(MESSAGE)
      return { done: true }
    })
    expect(answer).toEqual({ done: true })
    expect(database.all('settings')).toHaveLength(1)
    expect(audits()).toEqual([
      expect.objectContaining({
        actor: 'hash-of-officer',
        personId: 'person-1',
        source: 'wx_client',
        action: 'test.note',
        subject: 'settings/rating',
        reason: '试行',
        at: TUESDAY_MORNING,
        sealed: false,
      }),
    ])
    expect(database.all('outbox_messages')).toEqual([
      expect.objectContaining({ state: 'queued', dueAt: TUESDAY_MORNING }),
    ])
    expect(database.all('idempotency_keys')).toEqual([
      expect.objectContaining({ _id: 'key-1', answer: { done: true } }),
    ])
  })

  it.each(['audit_entries', 'idempotency_keys', 'settings'] as const)(
    'that cannot write to %s writes nothing at all',
    async (broken) => {
      const { database, work } = prepare({ idempotencyKey: 'key-1' })
      const write = () =>
        work().commit(async (change) => {
          await change.insert('settings', { _id: 'rating' })
          await change.audit({ subject: 'settings/rating' })
          await change.enqueue(MESSAGE)
        })
      await write()
      const [row] = database.all(broken)
      for (const name of ['audit_entries', 'outbox_messages', 'idempotency_keys', 'settings'] as const) {
        for (const { _id } of database.all(name))
          if (name !== broken) await database.removeWhere(name as 'settings', { _id })
      }
      await expect(write()).rejects.toThrow('duplicate key')
      const left = ['audit_entries', 'outbox_messages', 'idempotency_keys', 'settings'] as const
      expect(left.flatMap((name) => database.all(name))).toEqual([row])
    },
  )

  it('gives citizens a pseudonym that differs from subject to subject', async () => {
    const { audits, work } = prepare({ pseudonymous: true })
    await work().commit(async (change) => {
      await change.audit({ subject: 'ratings/1' })
      await change.audit({ subject: 'ratings/2' })
    })
    const actors = audits().map(({ actor }) => actor)
    expect(new Set([...actors, OFFICER.id]).size).toBe(3)
    expect(audits().every((entry) => !('personId' in entry))).toBe(true)
  })

  it('logs the same request about another subject as something else', async () => {
    const { audits, work } = prepare()
    await work().commit((change) => change.audit({ subject: 'ratings/1' }))
    await expect(work().commit((change) => change.audit({ subject: 'ratings/1' }))).rejects.toThrow(
      'duplicate key',
    )
    await work().commit((change) => change.audit({ subject: 'ratings/2' }))
    expect(audits()).toHaveLength(2)
  })

  it('sends one message for one occasion, whatever the request', async () => {
    const { database, work } = prepare()
    const first = await work().commit((change) => change.enqueue(MESSAGE))
    const again = await work({ requestId: 'request-2' }).commit((change) => change.enqueue(MESSAGE))
    expect(again).toBe(first)
    expect(database.all('outbox_messages')).toHaveLength(1)
  })

  it('takes back a message that has not left, and says when it is too late', async () => {
    const { database, work } = prepare()
    const id = await work().commit((change) => change.enqueue(MESSAGE))
    expect(await work().commit((change) => change.withdraw(MESSAGE.occasion))).toBe(true)
    expect(await work().commit((change) => change.withdraw(MESSAGE.occasion))).toBe(true)
    expect(database.all('outbox_messages')).toEqual([expect.objectContaining({ state: 'cancelled' })])
    await database.updateWhere<OutboxMessage>('outbox_messages', { _id: id }, { set: { state: 'sending' } })
    expect(await work().commit((change) => change.withdraw(MESSAGE.occasion))).toBe(false)
    expect(await work().commit((change) => change.withdraw('case/2/assigned'))).toBe(true)
  })
})

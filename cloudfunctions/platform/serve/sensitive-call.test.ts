import type { Idempotency } from '@qingjian/shared/kernel/contract'
import { defineContract } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import * as v from 'valibot'
import type { BindingDocument, ConfirmationDocument, SessionDocument } from '../access/access.documents'
import { digestOf } from '../access/confirmation-state'
import { sessionIdOf } from '../access/identify-actor'
import { createMemoryDatabase } from '../testing/memory-database'
import { createTestFoundation } from '../testing/test-foundation'
import { type CallDependencies, method } from './method'
import { serve } from './serve'

const TOKEN = 'token-of-the-pc'
const CONFIRMATION = 'confirmation-1'
const PC = { isTimer: false, source: 'wx_http', address: '10.0.0.7' }

/** A sensitive method whose holder's phone has confirmed `{what: 'numbers'}`. */
async function sensitiveFunction(idempotency: Idempotency, act: (call: CallDependencies) => Promise<void>) {
  const contract = defineContract({
    feature: 'test',
    action: 'export',
    input: v.object({ what: v.string() }),
    output: v.object({ exported: v.boolean() }),
    access: { audience: 'member', at: 'anywhere' },
    idempotency,
    callsPerMinute: 1000,
    confirmation: ({ what }) => ({ title: '导出', lines: [{ label: '内容', text: what }] }),
  })
  const database = createMemoryDatabase()
  const test = createTestFoundation(database)
  const now = test.clock.now()
  const actorId = test.foundation.hash('actor', 'zhang')
  const sessionId = sessionIdOf(test.foundation.hash, TOKEN)
  const binding = { _id: actorId, personId: 'person-1', unitId: 'unit-1', grants: [], boundAt: 0 }
  const session = { actorId, boundAt: 0, personId: 'person-1', browser: 'Edge', address: '10.0.0.7' }
  const times = { startedAt: now, lastSeenAt: now, endsAt: now + 1_000_000 }
  await database.put<BindingDocument>('identity_bindings', binding)
  await database.put<SessionDocument>('identity_sessions', { _id: sessionId, ...session, ...times })
  await database.put<ConfirmationDocument>('identity_confirmations', {
    _id: CONFIRMATION,
    sessionId,
    actorId,
    method: 'test.export',
    digest: digestOf({ what: 'numbers' }),
    title: '导出',
    lines: [],
    number: '42',
    browser: 'Edge',
    state: 'confirmed',
    requestedAt: now,
    expiresAt: now + 120_000,
  })
  const run = method<CallDependencies, typeof contract>(contract, async (call) => {
    await act(call)
    return succeed({ exported: true })
  })
  const answer = serve('test', [run], test.serving, (call) => call)
  const event = { action: 'export', data: { what: 'numbers' }, session: TOKEN, confirmation: CONFIRMATION }
  let requests = 0
  return {
    database,
    call: () => answer({ ...event, requestId: `request-${String(++requests).padStart(12, '0')}` }, PC),
    state: () => database.all<ConfirmationDocument>('identity_confirmations')[0]?.state,
  }
}

const commit = async ({ work }: CallDependencies) => {
  await work.commit((change) => change.audit({ subject: 'exports/1' }))
}

describe('a sensitive method', () => {
  it('that reads has used the confirmation up before it begins', async () => {
    const seen: unknown[] = []
    const test = await sensitiveFunction('read', async () => void seen.push(test.state()))
    expect(await test.call()).toMatchObject({ ok: true })
    expect(await test.call()).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(seen).toEqual(['used'])
  })

  it('that changes something uses it up in the change', async () => {
    const test = await sensitiveFunction('natural', async (call) => {
      expect(test.state()).toBe('confirmed')
      await commit(call)
      expect(test.state()).toBe('used')
    })
    expect(await test.call()).toMatchObject({ ok: true })
    expect(await test.call()).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(test.database.all('audit_entries')).toEqual([
      expect.objectContaining({ personId: 'person-1', address: '10.0.0.7', browser: 'Edge' }),
    ])
  })

  it('may change in several steps, and is confirmed once', async () => {
    const test = await sensitiveFunction('natural', async (call) => {
      await call.work.commit(() => Promise.resolve())
      await commit(call)
    })
    expect(await test.call()).toMatchObject({ ok: true })
  })

  it('that turns out to change nothing has used it up all the same', async () => {
    const test = await sensitiveFunction('natural', () => Promise.resolve())
    expect(await test.call()).toMatchObject({ ok: true })
    expect(await test.call()).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('leaves it alone when the change fails', async () => {
    const test = await sensitiveFunction('natural', async ({ work }) => {
      await work.commit(() => Promise.reject(new Error('no')))
    })
    expect(await test.call()).toMatchObject({ error: { code: 'INTERNAL' } })
    expect(test.state()).toBe('confirmed')
  })
})

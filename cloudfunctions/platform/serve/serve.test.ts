import type { Access, Idempotency } from '@qingjian/shared/kernel/contract'
import { defineContract } from '@qingjian/shared/kernel/contract'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import * as v from 'valibot'
import type { Caller } from '../access/actor'
import { DuplicateKeyError } from '../database/duplicate-key-error'
import { ContentionError } from '../database/retry-on-conflict'
import { createMemoryDatabase } from '../testing/memory-database'
import { createTestFoundation } from '../testing/test-foundation'
import { type CallDependencies, method } from './method'
import { serve } from './serve'

const CITIZEN: Caller = { isTimer: false, source: 'wx_client', openid: 'zhang' }
const ANONYMOUS: Caller = { isTimer: false, source: 'wx_http' }
const TIMER: Caller = { isTimer: true, source: 'wx_trigger' }
const REQUEST = 'request-000000001'

/** One method, `note`, that does what the test says. */
function noteFunction(
  act: (call: CallDependencies) => unknown,
  more: { access?: Access; idempotency?: Idempotency; callsPerMinute?: number } = {},
) {
  const contract = defineContract({
    feature: 'test',
    action: 'note',
    input: v.object({ text: v.optional(v.pipe(v.string(), v.nonEmpty('请填写')), '一') }),
    output: v.object({ noted: v.string() }),
    access: { audience: 'citizen', scope: 'own' },
    idempotency: 'key',
    callsPerMinute: 1000,
    ...more,
  })
  const database = createMemoryDatabase()
  const test = createTestFoundation(database)
  const run = method<CallDependencies, typeof contract>(contract, async (call) => (await act(call)) as never)
  const answer = serve('test', [run], test.serving, (call) => call)
  const call = (event: object = {}, caller = CITIZEN) =>
    answer({ action: 'note', data: {}, requestId: REQUEST, ...event }, caller)
  return { ...test, database, call, answer }
}

const noted = async ({ work }: CallDependencies) =>
  succeed(
    await work.commit(async (change) => {
      await change.audit({ subject: 'notes/1' })
      return { noted: 'yes', secret: 'openid' }
    }),
  )

describe('one call', () => {
  it('is answered with what the contract promises and nothing else', async () => {
    expect(await noteFunction(noted).call()).toEqual({ ok: true, data: { noted: 'yes' } })
  })

  it.each([undefined, null, 'note', 7, [], {}, { action: 'constructor' }, { action: { $ne: '' } }])(
    'as %j has no method and is refused',
    async (event) => {
      const { answer } = noteFunction(noted)
      expect(await answer(event, CITIZEN)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
    },
  )

  it('is refused for who calls before it is refused for what it says', async () => {
    const { call } = noteFunction(noted)
    expect(await call({ data: { text: '' } }, ANONYMOUS)).toMatchObject({
      error: { code: 'UNAUTHENTICATED' },
    })
    expect(await call({ data: { text: '' } })).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { text: '请填写' } },
    })
  })

  it('takes nobody’s word for who calls', async () => {
    const { call } = noteFunction(noted)
    const forged = { openid: 'zhang', OPENID: 'zhang', userInfo: { openId: 'zhang' }, TriggerName: 'note' }
    expect(await call(forged, ANONYMOUS)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } })
  })

  it('of a writing method needs a request number', async () => {
    const { call, database } = noteFunction(noted)
    for (const requestId of [undefined, '', 'short', { $ne: '' }]) {
      expect(await call({ requestId })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    }
    expect(database.all('audit_entries')).toEqual([])
  })

  it('of the timer names its job by the trigger', async () => {
    const { answer, logs } = noteFunction(() => succeed({ noted: 'yes' }), { access: { audience: 'timer' } })
    expect(await answer({ TriggerName: 'note', Time: '2026' }, TIMER)).toMatchObject({ ok: true })
    expect(logs).toEqual([expect.objectContaining({ action: 'note', actor: 'timer', code: 'OK' })])
  })

  it('passes a refusal on as it is', async () => {
    const { call } = noteFunction(() => fail('NOT_FOUND', '没有找到'))
    expect(await call()).toEqual({ ok: false, error: { code: 'NOT_FOUND', message: '没有找到' } })
  })
})

describe('a repeat of the same request', () => {
  it('gets the same answer, and the work is done once', async () => {
    let runs = 0
    const { call, database } = noteFunction((dependencies) => {
      runs += 1
      return noted(dependencies)
    })
    const answers = [await call(), await call()]
    expect(answers[1]).toEqual(answers[0])
    expect(answers[1]).toEqual({ ok: true, data: { noted: 'yes' } })
    expect(runs).toBe(1)
    expect(database.all('audit_entries')).toHaveLength(1)
  })

  it('gets it also when both come at once', async () => {
    const { call, database } = noteFunction(noted)
    const answers = await Promise.all([call(), call(), call()])
    expect(answers).toEqual(Array(3).fill({ ok: true, data: { noted: 'yes' } }))
    expect(database.all('audit_entries')).toHaveLength(1)
  })

  it('by somebody else is another request', async () => {
    const { call, database } = noteFunction(noted)
    await call()
    await call({}, { ...CITIZEN, openid: 'li' })
    expect(database.all('audit_entries')).toHaveLength(2)
  })

  it('after a refusal is tried anew', async () => {
    let answer: unknown = fail('CONFLICT', '再试一次')
    const { call } = noteFunction(() => answer)
    await call()
    answer = succeed({ noted: 'now' })
    expect(await call()).toEqual({ ok: true, data: { noted: 'now' } })
  })
})

describe('a failure', () => {
  it('that nobody foresaw shows a number and hides the rest, which is in the log', async () => {
    const { call, logs } = noteFunction(() => {
      throw new TypeError('secret of row 17000000001')
    })
    const answer = await call()
    expect(answer).toEqual({
      ok: false,
      error: { code: 'INTERNAL', reference: 'REF1', message: expect.stringContaining('REF1') },
    })
    expect(JSON.stringify(answer)).not.toMatch(/secret|TypeError|\bat\b/)
    const [record] = logs
    expect(record).toMatchObject({
      level: 'error',
      code: 'INTERNAL',
      reference: 'REF1',
      requestId: REQUEST,
      actor: 'citizen',
    })
    expect(record?.error).toContain('secret of row')
  })

  it('of an answer that does not keep the contract is one of these', async () => {
    const { call } = noteFunction(() => succeed({ noted: 7 }))
    expect(await call()).toMatchObject({ error: { code: 'INTERNAL' } })
  })

  it('for too many writers asks to come again', async () => {
    const { call } = noteFunction(() => {
      throw new ContentionError('too many writers')
    })
    expect(await call()).toMatchObject({
      error: { code: 'UNAVAILABLE', message: expect.stringContaining('再试') },
    })
  })

  it('because somebody else was faster is a conflict', async () => {
    const { call } = noteFunction(() => {
      throw new DuplicateKeyError('by-window')
    })
    expect(await call()).toMatchObject({ error: { code: 'CONFLICT' } })
  })
})

describe('the limit of calls', () => {
  it('counts each caller by the minute', async () => {
    const { call, clock } = noteFunction(() => succeed({ noted: 'yes' }), {
      callsPerMinute: 2,
      idempotency: 'read',
    })
    const codes = []
    for (let count = 0; count < 3; count += 1) codes.push((await call()).ok)
    expect(codes).toEqual([true, true, false])
    expect(await call({}, { ...CITIZEN, openid: 'li' })).toMatchObject({ ok: true })
    expect(await call()).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } })
    clock.advance(60_000)
    expect(await call()).toMatchObject({ ok: true })
  })
})

describe('a method for anyone', () => {
  const whoIs = async (access: Access, caller: Caller, event: object = {}) => {
    const { call, logs } = noteFunction(() => succeed({ noted: 'yes' }), { access, idempotency: 'read' })
    expect(await call(event, caller)).toMatchObject({ ok: true })
    return logs.map(({ actor }) => actor)
  }

  it('does not ask who calls', async () => {
    expect(await whoIs({ audience: 'anyone' }, CITIZEN)).toEqual(['anonymous'])
  })

  it('knows who calls where it says so, and answers everybody else as well', async () => {
    const access = { audience: 'anyone', isRecognised: true } as const
    expect(await whoIs(access, CITIZEN)).toEqual(['citizen'])
    expect(await whoIs(access, ANONYMOUS)).toEqual(['anonymous'])
    expect(await whoIs(access, ANONYMOUS, { session: 'expired' })).toEqual(['anonymous'])
  })
})

describe('the limit of calls by nobody known', () => {
  it('counts an address, for the twenty people who may share it', async () => {
    const { call } = noteFunction(() => succeed({ noted: 'yes' }), {
      access: { audience: 'anyone' },
      idempotency: 'read',
      callsPerMinute: 1,
    })
    const from = async (address: string) => (await call({}, { ...ANONYMOUS, address })).ok
    for (let count = 0; count < 20; count += 1) expect(await from('10.0.0.7')).toBe(true)
    expect(await from('10.0.0.7')).toBe(false)
    expect(await from('10.0.0.8')).toBe(true)
  })
})

describe('the log', () => {
  it('has one line a call, without what was sent and who sent it', async () => {
    const { call, logs } = noteFunction(noted)
    await call({ data: { text: '17000000001' } })
    await call({ action: 'bogus 17000000001' })
    expect(logs.map(({ action, code }) => [action, code])).toEqual([
      ['note', 'OK'],
      ['unknown', 'INVALID_INPUT'],
    ])
    expect(JSON.stringify(logs)).not.toMatch(/17000000001|zhang/)
  })
})
